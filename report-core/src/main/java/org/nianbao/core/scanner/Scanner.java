package org.nianbao.core.scanner;

import java.util.List;

import org.nianbao.core.content.AnnualReport;

/** Finds what must not be made public. */
public final class Scanner {

    private Scanner() {}

    /** All hits in a report: title, narratives, cells that hold text, labels and texts of local indicators. */
    @SuppressWarnings("UnusedVariable")
    public static List<Hit> scan(AnnualReport report) {
        return List.of();
    }

    /** All hits in a plain text. */
    @SuppressWarnings("UnusedVariable")
    public static List<Hit> scanText(String text) {
        return List.of();
    }

    /** The secret markings (S-11) in a text: where there is one, nothing of it may be kept. */
    @SuppressWarnings("UnusedVariable")
    public static List<Hit> secretMarkings(String text) {
        return List.of();
    }
}
