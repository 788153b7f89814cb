package org.nianbao.workflow.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.scanner.Hit;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Severity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is frozen beside a revision, as JSON: what the checks found, and the reasons given. */
@Component
public class RevisionJson {

    /**
     * A reason as people see it.
     *
     * @param offered whether it is last year's, to be taken over by a person
     */
    public record GivenReason(String text, By by, Instant at, boolean offered) {
        public record By(String name) {}

        public static GivenReason of(Reason reason) {
            return new GivenReason(reason.text(), new By(reason.personName()), reason.at(), false);
        }

        GivenReason asOffered() {
            return new GivenReason(text, by, at, true);
        }
    }

    private final JsonMapper json;

    public RevisionJson(JsonMapper json) {
        this.json = json;
    }

    public byte[] findings(List<Finding> findings) {
        return json.writeValueAsBytes(findings);
    }

    /** The reasons that belong to one of these findings, by fingerprint; lapsed ones are left behind. */
    public byte[] reasons(List<Finding> findings, Map<String, Reason> given) {
        return json.writeValueAsBytes(standing(findings, given));
    }

    /** The summary of what was found in a revision, its hits found again. */
    public Summary summary(StoredRevision revision, List<Hit> hits) {
        Map<String, Integer> count = new LinkedHashMap<>();
        for (JsonNode finding : json.readTree(revision.findings())) {
            count.merge(finding.path("severity").asString(), 1, Integer::sum);
        }
        return Summary.frozen(
                count.getOrDefault(Severity.ERROR.word(), 0),
                count.getOrDefault(Severity.WARNING.word(), 0),
                count.getOrDefault(Severity.HINT.word(), 0),
                hits);
    }

    /** The reasons that belong to one of these findings. */
    public static Map<String, GivenReason> standing(List<Finding> findings, Map<String, Reason> given) {
        Map<String, GivenReason> standing = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Reason reason = given.get(finding.fingerprint());
            if (reason != null) {
                standing.put(finding.fingerprint(), GivenReason.of(reason));
            }
        }
        return standing;
    }
}
