package org.nianbao.core.content;

/**
 * What the word processor or a template left in a file, and reading cleaned away.
 *
 * @param place a cell id, a part's id with the block's ({@code overview/b3}), {@code title}, a local indicator's label, or in
 *     Chinese where it stood beside the text: 批注, 修订记录, 隐藏文字
 * @param raw what stood there, such as {@code [bookmark: _GoBack]0}
 */
public record Residue(String place, String raw) {}
