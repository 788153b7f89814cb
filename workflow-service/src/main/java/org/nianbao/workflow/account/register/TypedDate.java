package org.nianbao.workflow.account.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people type it into a list: 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日, 20260131. */
public final class TypedDate {

    public static final String RULE = "写成 2026-01-31 这样";

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");

    private TypedDate() {}

    /** Empty when it is none, or no day of the calendar. */
    public static Optional<LocalDate> read(String typed) {
        Matcher date = DATE.matcher(typed.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)),
                    Integer.parseInt(date.group(2) == null ? date.group(4) : date.group(2)),
                    Integer.parseInt(date.group(3) == null ? date.group(5) : date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
