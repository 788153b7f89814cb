package org.nianbao.workflow.shared.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list to be written.
 *
 * @param name its name, the sheet's in a workbook
 * @param head the names of its columns
 * @param rows its lines; a {@link Number} is written as one, null as an empty cell, everything else as text
 */
public record Sheet(String name, List<String> head, List<? extends List<? extends @Nullable Object>> rows) {}
