package org.nianbao.workflow.report;

import java.util.List;
import java.util.Map;

import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Level;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Headline;

/**
 * What the checks come to, in numbers and one line.
 *
 * @param uncertain findings that a person has to judge; errors, warnings and hints are certain ones
 * @param stops findings that stop a submission
 * @param unexplained findings that need a reason and have none
 * @param blockingHits hits that must not be published
 * @param headline whether it can be submitted, in words
 * @param counts what there is of each kind, in words
 */
public record Summary(
        int errors,
        int warnings,
        int hints,
        int uncertain,
        int stops,
        int unexplained,
        int hits,
        int blockingHits,
        String headline,
        String counts) {

    public static Summary of(Inspection inspection, Map<String, Reason> reasons) {
        Headline headline = headline(inspection.findings(), reasons);
        return of(headline, headline.verdict(), inspection.hits());
    }

    /** What the findings of a draft come to with the reasons that were given. */
    public static Headline headline(List<Finding> findings, Map<String, Reason> reasons) {
        return Headline.of(findings, finding -> reasons.containsKey(finding.fingerprint()), null);
    }

    /** What was found in a revision when it was submitted: nothing stopped it, and everything was explained. */
    static Summary frozen(Headline headline, List<Hit> hits) {
        return of(headline, headline.afterSubmission(), hits);
    }

    private static Summary of(Headline headline, String words, List<Hit> hits) {
        return new Summary(
                headline.errors(),
                headline.warnings(),
                headline.hints(),
                headline.uncertain(),
                headline.stops(),
                headline.unexplained(),
                hits.size(),
                (int) hits.stream().filter(hit -> hit.level() == Level.BLOCK).count(),
                words,
                headline.counts());
    }

    /** The findings that need a reason and have none. */
    public static List<Finding> unexplained(Inspection inspection, Map<String, Reason> reasons) {
        return inspection.findings().stream()
                .filter(Finding::needsReason)
                .filter(finding -> !reasons.containsKey(finding.fingerprint()))
                .toList();
    }
}
