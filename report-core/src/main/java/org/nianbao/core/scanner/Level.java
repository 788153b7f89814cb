package org.nianbao.core.scanner;

import java.util.Locale;

/** What a hit asks for. */
public enum Level {
    /** Must not be published. */
    BLOCK,
    /** Must be looked at and decided. */
    WARN,
    /** Worth a look. */
    HINT;

    /** The word in JSON: {@code block}, {@code warn}, {@code hint}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
