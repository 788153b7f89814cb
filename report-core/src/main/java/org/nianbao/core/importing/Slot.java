package org.nianbao.core.importing;

import org.jspecify.annotations.Nullable;

/**
 * What a printed column stands for.
 *
 * @param row the row; null when each line names its own
 * @param column the column
 */
record Slot(@Nullable String row, String column) {}
