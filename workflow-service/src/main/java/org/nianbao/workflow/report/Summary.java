package org.nianbao.workflow.report;

import java.util.List;
import java.util.Map;

import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Level;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Severity;

/**
 * What the checks come to, in numbers and one sentence.
 *
 * @param stops findings that stop a submission
 * @param unexplained findings that need a reason and have none
 * @param blockingHits hits that must not be published
 * @param headline whether it can be submitted
 */
public record Summary(
        int errors, int warnings, int hints, int stops, int unexplained, int hits, int blockingHits, String headline) {

    public static Summary of(Inspection inspection, Map<String, Reason> reasons) {
        int stops = inspection.stopping().size();
        int unexplained = unexplained(inspection, reasons).size();
        return new Summary(
                inspection.count(Severity.ERROR),
                inspection.count(Severity.WARNING),
                inspection.count(Severity.HINT),
                stops,
                unexplained,
                inspection.hits().size(),
                blocking(inspection.hits()),
                headline(stops, unexplained));
    }

    /** What was found in a revision when it was submitted: nothing stopped it, and everything was explained. */
    public static Summary frozen(int errors, int warnings, int hints, List<Hit> hits) {
        return new Summary(errors, warnings, hints, 0, 0, hits.size(), blocking(hits), "已提交");
    }

    private static int blocking(List<Hit> hits) {
        return (int) hits.stream().filter(hit -> hit.level() == Level.BLOCK).count();
    }

    /** The findings that need a reason and have none. */
    public static List<Finding> unexplained(Inspection inspection, Map<String, Reason> reasons) {
        return inspection.findings().stream()
                .filter(Finding::needsReason)
                .filter(finding -> !reasons.containsKey(finding.fingerprint()))
                .toList();
    }

    private static String headline(int stops, int unexplained) {
        if (stops == 0 && unexplained == 0) {
            return "可以提交";
        }
        String must = stops == 0 ? "" : stops + "处必须改正";
        String explain = unexplained == 0 ? "" : unexplained + "处需要说明理由";
        return "不能提交：" + must + (must.isEmpty() || explain.isEmpty() ? "" : "，") + explain;
    }
}
