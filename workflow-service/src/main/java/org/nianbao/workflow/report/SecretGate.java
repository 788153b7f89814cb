package org.nianbao.workflow.report;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Scanner;
import org.nianbao.workflow.record.SecretMarking;

/**
 * The one gate before anything typed or uploaded is kept (S-11): a text with a secret marking is not stored on this
 * non-classified system (保密法第三十一条第三项), not even in the record.
 */
public final class SecretGate {

    private SecretGate() {}

    /** The markings in a text, masked; none in most. */
    public static List<SecretMarking.Met> markings(String place, @Nullable String text) {
        List<SecretMarking.Met> met = new ArrayList<>();
        if (text != null) {
            for (Hit hit : Scanner.secretMarkings(text)) {
                met.add(new SecretMarking.Met(place, hit.excerpt()));
            }
        }
        return met;
    }

    /** Refuses a text with a marking. */
    public static void check(
            @Nullable String organCode, @Nullable String reportId, String place, @Nullable String text) {
        List<SecretMarking.Met> met = markings(place, text);
        if (!met.isEmpty()) {
            throw new SecretMarking(organCode, reportId, met);
        }
    }
}
