package org.nianbao.core.scanner;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.format.CellId;

/**
 * A place that the scanner points at. It never carries what it found in full.
 *
 * @param rule the rule's id: {@code S-01}, {@code S-11}
 * @param level what it asks for
 * @param line the line in a plain text, from 1; 0 in a report
 * @param anchor the place in a report's text, its quote masked; null in a cell or a plain text
 * @param cell the cell; null elsewhere
 * @param excerpt what was found, masked
 * @param category the kind, in Chinese: {@code 身份证号}
 * @param message what it is and what to do, in plain Chinese
 */
public record Hit(
        String rule,
        Level level,
        int line,
        @Nullable Anchor anchor,
        @Nullable CellId cell,
        String excerpt,
        String category,
        String message) {}
