package org.nianbao.workflow.shared;

import org.jspecify.annotations.Nullable;

/** What somebody asks a use case to do. Its class name, in kebab case, is its name in the record. */
public interface Act {

    /** What it is about, as the record has it: a report's id, or organ and year; null when about nothing in particular. */
    @Nullable
    String subject();

    /**
     * Does what takes long and needs no transaction, such as reading a file. It is called once, before the transaction
     * begins, and refuses nothing: what it met is told by the use case, after the person's rights were looked at.
     */
    default void prepare() {}

    /** The act's name in the record: {@code submit-report}. */
    default String act() {
        Class<?> type = getClass();
        Class<?> named = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        return named.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
