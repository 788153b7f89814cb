package org.nianbao.core.content;

/**
 * A place in the text, of a finding, a hit or a remark.
 *
 * @param part the part's id; {@code title} for the title, {@code local} for a local indicator
 * @param block the block's id; empty where the part has none
 * @param start the first UTF-16 unit in the block's text
 * @param end one past the last
 * @param quote the text between
 */
public record Anchor(String part, String block, int start, int end, String quote) {}
