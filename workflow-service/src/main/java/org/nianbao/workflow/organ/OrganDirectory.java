package org.nianbao.workflow.organ;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;

/** Organs as one looks them up. */
public interface OrganDirectory {

    /**
     * An organ in a list.
     *
     * @param parentName the name of the organ above it
     * @param children how many organs are right below it today
     */
    record Line(
            String code,
            String fullName,
            @Nullable String shortName,
            OrganType organType,
            @Nullable String parentCode,
            @Nullable String parentName,
            @Nullable LocalDate validTo,
            int children) {}

    /** Some of many. */
    record Page(List<Line> lines, int total) {}

    /** An organ by its name. */
    record Named(String code, String name) {}

    /**
     * What is looked for.
     *
     * @param words in the name, the short name, the code or the credit code; empty for all
     * @param type of this type only
     * @param ended also those that have ended
     */
    record Search(String words, @Nullable OrganType type, boolean ended) {}

    /** The organs right below this one today, by code; those that stand above all others when null. */
    Page children(@Nullable String parentCode, int page, int size);

    Page search(Search search, int page, int size);

    /** The organs above this one, the highest first: today, or on its last day. */
    List<Named> path(String code);

    /** The names of these organs, by code. */
    List<Named> names(List<String> codes);

    /** How many organs are right below this one today. */
    int countChildren(String code);
}
