package org.nianbao.core.content;

import org.jspecify.annotations.Nullable;

/**
 * A section heading as it stood in a file.
 *
 * @param number the Chinese numeral as printed; empty when there was none
 * @param text the heading without its number
 * @param section the number, 一 to 六, of the official section that it was matched to; null when it matches none
 */
public record FoundHeading(
        String number, String text, @Nullable String section) {}
