package org.nianbao.workflow.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.core.format.CellId;
import org.nianbao.core.validation.Finding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reasons of a report, and where a finding has none, last year's for the same rule in the same place: offered, to be
 * taken over by a person. An offered one explains nothing yet.
 */
@Component
public class OfferedReasons {

    private final Reports reports;
    private final Revisions revisions;
    private final JsonMapper json;

    public OfferedReasons(Reports reports, Revisions revisions, JsonMapper json) {
        this.reports = reports;
        this.revisions = revisions;
        this.json = json;
    }

    /** The reasons that belong to these findings, by fingerprint. */
    public Map<String, RevisionJson.GivenReason> of(Report report, List<Finding> findings, Map<String, Reason> given) {
        Map<String, RevisionJson.GivenReason> reasons = new LinkedHashMap<>(RevisionJson.standing(findings, given));
        List<Finding> open = findings.stream()
                .filter(Finding::needsReason)
                .filter(finding -> !reasons.containsKey(finding.fingerprint()))
                .toList();
        if (open.isEmpty()) {
            return reasons;
        }
        Map<String, RevisionJson.GivenReason> before = lastYears(report);
        for (Finding finding : open) {
            RevisionJson.GivenReason reason = before.get(place(finding));
            if (reason != null) {
                reasons.put(finding.fingerprint(), reason);
            }
        }
        return reasons;
    }

    private Map<String, RevisionJson.GivenReason> lastYears(Report report) {
        return reports.ofYear(report.organCode(), report.year() - 1)
                .flatMap(before -> Optional.ofNullable(before.currentRevision())
                        .flatMap(number -> revisions.find(before.id(), number)))
                .map(this::byPlace)
                .orElse(Map.of());
    }

    private Map<String, RevisionJson.GivenReason> byPlace(StoredRevision revision) {
        JsonNode reasons = json.readTree(revision.reasons());
        Map<String, RevisionJson.GivenReason> byPlace = new HashMap<>();
        for (JsonNode finding : json.readTree(revision.findings())) {
            JsonNode reason = reasons.path(finding.path("fingerprint").asString(""));
            if (reason.isObject()) {
                byPlace.putIfAbsent(
                        place(finding),
                        json.treeToValue(reason, RevisionJson.GivenReason.class).asOffered());
            }
        }
        return byPlace;
    }

    private static String place(Finding finding) {
        StringBuilder place = new StringBuilder(finding.rule());
        finding.cells().stream()
                .map(CellId::toString)
                .forEach(cell -> place.append(' ').append(cell));
        return place.append(' ')
                .append(finding.anchor() == null ? "" : finding.anchor().part())
                .toString();
    }

    private static String place(JsonNode finding) {
        StringBuilder place = new StringBuilder(finding.path("rule").asString(""));
        finding.path("cells").forEach(cell -> place.append(' ').append(cell.asString()));
        return place.append(' ')
                .append(finding.path("anchor").path("part").asString(""))
                .toString();
    }
}
