package org.nianbao.workflow.account.persistence;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What somebody looks for, as {@code like … escape '!'} takes it. */
final class Words {

    private Words() {}

    /** The words themselves, in lower case, whatever characters they have; null for none. */
    static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
