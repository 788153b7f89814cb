package org.nianbao.workflow.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.core.validation.Finding;
import org.nianbao.workflow.report.RevisionJson.GivenReason;
import org.springframework.stereotype.Component;

/**
 * The reasons of a report; and where a finding has none, what may be taken over by a person: the reason that lapsed when
 * the figures or the words changed, else last year's for the same matter. Neither explains anything yet.
 */
@Component
public class OfferedReasons {

    private final LastYears lastYears;
    private final Revisions revisions;
    private final RevisionJson revisionJson;

    public OfferedReasons(LastYears lastYears, Revisions revisions, RevisionJson revisionJson) {
        this.lastYears = lastYears;
        this.revisions = revisions;
        this.revisionJson = revisionJson;
    }

    /** The reasons that belong to these findings, by fingerprint. */
    public Map<String, GivenReason> of(Report report, Inspection inspection, Map<String, Reason> given) {
        Map<String, GivenReason> reasons = new LinkedHashMap<>(revisionJson.standing(inspection, given));
        List<Finding> findings = inspection.findings();
        List<Finding> open = findings.stream()
                .filter(Finding::needsReason)
                .filter(finding -> !reasons.containsKey(finding.fingerprint()))
                .toList();
        if (open.isEmpty()) {
            return reasons;
        }
        Map<String, GivenReason> lapsed = lapsed(findings, given);
        Map<Matter, GivenReason> before = lastYears(report);
        for (Finding finding : open) {
            Matter matter = Matter.of(finding);
            GivenReason reason = lapsed.getOrDefault(matter.key(), before.get(matter));
            if (reason != null) {
                reasons.put(finding.fingerprint(), reason);
            }
        }
        return reasons;
    }

    /** The last reason for each matter whose finding is no longer what it was. */
    private Map<String, GivenReason> lapsed(List<Finding> findings, Map<String, Reason> given) {
        Set<String> standing = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Map<String, GivenReason> lapsed = new HashMap<>();
        for (Reason reason : given.values()) {
            if (!standing.contains(reason.fingerprint()) && !reason.matter().isEmpty()) {
                lapsed.put(reason.matter(), revisionJson.given(reason).asLapsed());
            }
        }
        return lapsed;
    }

    /** The reasons of the revision that the organ published the year before; ticks are to be made anew. */
    private Map<Matter, GivenReason> lastYears(Report report) {
        Map<Matter, GivenReason> byMatter = new HashMap<>();
        for (YearBefore.Source source :
                lastYears.of(report.organCode(), report.year()).sources()) {
            Integer number = source.revision();
            if (source.origin() == YearBefore.Origin.PUBLISHED
                    && source.organCode().equals(report.organCode())
                    && number != null) {
                revisions.find(source.id(), number).ifPresent(revision -> collect(revision, byMatter));
            }
        }
        return byMatter;
    }

    private void collect(StoredRevision revision, Map<Matter, GivenReason> byMatter) {
        Map<String, GivenReason> reasons = revisionJson.reasons(revision);
        for (Finding finding : revisionJson.findings(revision)) {
            GivenReason reason = reasons.get(finding.fingerprint());
            if (reason != null && reason.kind() == GivenReason.Kind.WORDS) {
                byMatter.putIfAbsent(Matter.of(finding), reason.asOffered());
            }
        }
    }
}
