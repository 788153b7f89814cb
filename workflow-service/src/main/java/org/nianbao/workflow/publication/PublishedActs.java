package org.nianbao.workflow.publication;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.SecretGate;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** What the acts on a publication share: the check of the words that go with them, and their line in the timeline. */
@Component
class PublishedActs {

    private static final int LONGEST = 500;

    private final Publications publications;
    private final StepRecords records;
    private final Clock clock;
    private final Ids ids;

    PublishedActs(Publications publications, StepRecords records, Clock clock, Ids ids) {
        this.publications = publications;
        this.records = records;
        this.clock = clock;
        this.ids = ids;
    }

    /** The publication that an act is about. */
    Publication of(Report report) {
        return publications.latest(report.id()).orElseThrow(Refusal::unknown);
    }

    /** The words, trimmed. Refused when there are none, too many, or a secret marking is among them. */
    String words(Report report, @Nullable String text, String whenMissing) {
        if (text == null || text.isBlank()) {
            throw Refusal.unprocessable("opinion-missing", whenMissing);
        }
        String words = text.strip();
        if (words.length() > LONGEST) {
            throw Refusal.unprocessable("opinion-too-long", "最多 " + LONGEST + " 个字。");
        }
        SecretGate.check(report.organCode(), report.id(), "opinion", words);
        return words;
    }

    Instant record(Person by, Report report, Publication publication, Verb verb, Role role, String words) {
        Instant now = clock.instant();
        records.append(new StepRecord(
                ids.next(),
                report.id(),
                now,
                verb,
                Step.PUBLICATION,
                by.id(),
                by.name(),
                role,
                publication.revision(),
                publication.hash(),
                words,
                null,
                false));
        return now;
    }
}
