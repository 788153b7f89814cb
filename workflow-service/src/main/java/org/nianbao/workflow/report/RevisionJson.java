package org.nianbao.workflow.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Headline;
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
     * @param lapsed whether it was given for other figures or words, to be looked at anew
     */
    public record GivenReason(Kind kind, String text, By by, Instant at, boolean offered, boolean lapsed) {
        public record By(String name) {}

        /** How a finding was settled. */
        public enum Kind {
            WORDS("words"),
            /** By a tick; the text is the sentence that was ticked. */
            TICK("tick");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            @JsonValue
            public String word() {
                return word;
            }
        }

        GivenReason asOffered() {
            return new GivenReason(kind, text, by, at, true, false);
        }

        GivenReason asLapsed() {
            return new GivenReason(kind, text, by, at, false, true);
        }
    }

    private final RuleAdvice advice;
    private final JsonMapper json;

    public RevisionJson(RuleAdvice advice, JsonMapper json) {
        this.advice = advice;
        this.json = json;
    }

    public byte[] findings(List<Finding> findings) {
        return json.writeValueAsBytes(findings);
    }

    /** The reasons that belong to one of these findings, by fingerprint; lapsed ones are left behind. */
    public byte[] reasons(Inspection inspection, Map<String, Reason> given) {
        return json.writeValueAsBytes(standing(inspection, given));
    }

    /** What the checks found when a revision was submitted. */
    public List<Finding> findings(StoredRevision revision) {
        return FrozenFindings.of(json.readTree(revision.findings()));
    }

    /** What was found in a revision, in numbers. */
    public Headline headline(StoredRevision revision) {
        return Headline.of(findings(revision), finding -> true, null);
    }

    /** The summary of what was found in a revision, its hits found again. */
    public Summary summary(StoredRevision revision, List<Hit> hits) {
        return Summary.frozen(headline(revision), hits);
    }

    /** The reasons that belong to one of these findings, and the ticks for sentences with numbers. */
    public Map<String, GivenReason> standing(Inspection inspection, Map<String, Reason> given) {
        Map<String, GivenReason> standing = new LinkedHashMap<>();
        Stream.concat(
                        inspection.findings().stream().map(Finding::fingerprint),
                        inspection.numbers().unsourced().stream().map(TextNumbers.Unsourced::fingerprint))
                .forEach(fingerprint -> {
                    Reason reason = given.get(fingerprint);
                    if (reason != null) {
                        standing.put(fingerprint, given(reason));
                    }
                });
        return standing;
    }

    /** The reasons that are frozen beside a revision, by fingerprint. */
    public Map<String, GivenReason> reasons(StoredRevision revision) {
        Map<String, GivenReason> reasons = new LinkedHashMap<>();
        json.readTree(revision.reasons())
                .properties()
                .forEach(entry -> reasons.put(entry.getKey(), frozen(entry.getValue())));
        return reasons;
    }

    private static GivenReason frozen(JsonNode reason) {
        boolean ticked = reason.path("kind").asString("").equals(GivenReason.Kind.TICK.word());
        return new GivenReason(
                ticked ? GivenReason.Kind.TICK : GivenReason.Kind.WORDS,
                reason.path("text").asString(""),
                new GivenReason.By(reason.path("by").path("name").asString("")),
                Instant.parse(reason.path("at").asString()),
                false,
                false);
    }

    /** A reason as people see it. */
    public GivenReason given(Reason reason) {
        return new GivenReason(
                advice.tickOf(reason.rule()) == null ? GivenReason.Kind.WORDS : GivenReason.Kind.TICK,
                reason.text(),
                new GivenReason.By(reason.personName()),
                reason.at(),
                false,
                false);
    }
}
