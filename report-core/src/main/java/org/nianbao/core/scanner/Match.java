package org.nianbao.core.scanner;

/**
 * A match in a normalised text.
 *
 * @param start its first unit
 * @param end one past its last
 * @param masked what matched, masked
 */
record Match(String rule, Level level, int start, int end, String masked, String category, String message) {}
