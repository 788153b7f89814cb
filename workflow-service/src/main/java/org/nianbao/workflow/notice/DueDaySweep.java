package org.nianbao.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.nianbao.workflow.shared.LegalDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of due days: 7, 3 and 1 working days before, and once when the day is over. Whichever node begins first does it;
 * each reminder is noted with its notices in one transaction, so that nobody is told twice, whatever stops in between.
 */
@Component
class DueDaySweep {

    static final String NAME = "due-days";

    private static final Logger LOG = LoggerFactory.getLogger(DueDaySweep.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int AHEAD = 7;
    private static final int BATCH = 200;

    private final Sweeps sweeps;
    private final DueItems items;
    private final Notices notices;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DueDaySweep(Sweeps sweeps, DueItems items, Notices notices, PlatformTransactionManager transactions, Clock clock) {
        this.sweeps = sweeps;
        this.items = items;
        this.notices = notices;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void whenItIsTime() {
        try {
            if (sweeps.begin(NAME, clock.instant(), PAUSE)) {
                remind(LegalDates.today(clock));
            }
        } catch (RuntimeException fault) {
            LOG.warn("the due days were not all looked at; the rest is, next time", fault);
        }
    }

    /** Gives the reminders of this day that were not given yet. */
    void remind(LocalDate today) {
        LocalDate last = today.plusDays(AHEAD + 2L * (AHEAD / 5 + 1));
        String after = "";
        List<DueItem> batch;
        do {
            batch = items.until(last, after, BATCH);
            List<DueItem> due = batch;
            transactions.executeWithoutResult(status -> due.forEach(item -> remind(item, today)));
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
    }

    private void remind(DueItem item, LocalDate today) {
        Instant now = clock.instant();
        item.reminder(today)
                .filter(reminder -> items.note(item.id(), reminder, now))
                .ifPresent(reminder -> notices.work(
                        items.waitedFor(item, today), NoticeKind.DUE, item.about(), item.id(), item.words(today)));
    }
}
