package org.nianbao.workflow.record;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Actor;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes lines into the record: of what was done with the act itself, of what was refused on its own. */
@Component
public class Recorder {

    /** Who stands in the record where no account did it. */
    public static final String SYSTEM = "系统";

    public static final String STRANGER = "未登录";

    private static final int DETAIL_LENGTH = 500;

    private final ActRecords records;
    private final ChangesOfTheAct changes;
    private final Clock clock;
    private final Ids ids;

    Recorder(ActRecords records, ChangesOfTheAct changes, Clock clock, Ids ids) {
        this.records = records;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /** Records an act as done, with what it changed; if its transaction is rolled back, so is the line. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(@Nullable Actor actor, String act, @Nullable String subject) {
        ActRecord line = line(actor, act, subject, ActRecord.Outcome.DONE, null);
        records.append(line);
        records.changed(line.id(), changes.take());
    }

    /** Records an act that has no transaction of its own, such as signing in. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void doneAlone(Actor actor, String act) {
        records.append(line(actor, act, null, ActRecord.Outcome.DONE, null));
    }

    /** Records a refused act in a transaction of its own, after the act's was rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public void refused(@Nullable Actor actor, String act, @Nullable String subject, Refusal refusal) {
        records.append(line(actor, act, subject, ActRecord.Outcome.REFUSED, refusal));
    }

    /** Records what was refused to somebody who is not signed in. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public void refusedStranger(String act, @Nullable String subject, Refusal refusal) {
        records.append(line(null, STRANGER, act, subject, ActRecord.Outcome.REFUSED, refusal));
    }

    private ActRecord line(
            @Nullable Actor actor,
            String act,
            @Nullable String subject,
            ActRecord.Outcome outcome,
            @Nullable Refusal refusal) {
        String username = actor == null ? SYSTEM : actor.username();
        return line(actor, username, act, subject, outcome, refusal);
    }

    private ActRecord line(
            @Nullable Actor actor,
            String username,
            String act,
            @Nullable String subject,
            ActRecord.Outcome outcome,
            @Nullable Refusal refusal) {
        return new ActRecord(
                ids.next(),
                clock.instant(),
                actor == null ? null : actor.id(),
                username,
                act,
                subject,
                outcome,
                refusal == null ? null : refusal.code(),
                refusal == null ? null : shortened(refusal.sentence(), DETAIL_LENGTH));
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
