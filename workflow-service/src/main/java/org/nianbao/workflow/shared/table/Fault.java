package org.nianbao.workflow.shared.table;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a list.
 *
 * @param line the line as a spreadsheet numbers it, the head being 1
 * @param column the column's name; null when the whole line is meant
 * @param message what is wrong and what to do, in Chinese
 */
public record Fault(int line, @Nullable String column, String message) {}
