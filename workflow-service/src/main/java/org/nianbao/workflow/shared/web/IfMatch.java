package org.nianbao.workflow.shared.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;

/** The version that somebody saw, from the header {@code If-Match: "7"}. */
public final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})\"\\s*");

    private IfMatch() {}

    /** The version. Refused when none is given (428) or it is not one of ours (412). */
    public static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.unconditional();
        }
        Matcher matcher = VERSION.matcher(header);
        if (!matcher.matches()) {
            throw Refusal.stale();
        }
        return Long.parseLong(matcher.group(1));
    }
}
