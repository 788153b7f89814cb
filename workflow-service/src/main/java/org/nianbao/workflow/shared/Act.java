package org.nianbao.workflow.shared;

import org.jspecify.annotations.Nullable;

/** What somebody asks a use case to do. Its class name, in kebab case, is its name in the record. */
public interface Act {

    /** What it is about, as the record has it: a report's id, or organ and year; null when about nothing in particular. */
    @Nullable
    String subject();

    /** The act's name in the record: {@code submit-report}. */
    default String act() {
        Class<?> type = getClass();
        Class<?> named = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        return named.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
