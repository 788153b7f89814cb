package org.nianbao.core.format;

import java.util.List;

/** A section of the report, in official order. */
public sealed interface Section {

    /** The official number, 一 to 六; empty for preamble and signature, which have no heading. */
    String number();

    /** The official heading without its number. */
    String title();

    /** Other headings under which published reports print it. */
    List<String> aliases();

    /** The heading as printed: {@code 一、总体情况}. */
    default String heading() {
        return number() + "、" + title();
    }

    default boolean hasHeading() {
        return !number().isEmpty();
    }

    /**
     * A section of running text.
     *
     * @param part its word in the content: {@code preamble overview problems other-matters signature}
     * @param required whether the format demands it
     * @param help what is asked for
     */
    record Narrative(String part, String number, String title, List<String> aliases, boolean required, String help)
            implements Section {}

    /** A section of statutory tables. */
    record Tables(String number, String title, List<String> aliases, List<String> tables) implements Section {}
}
