package org.nianbao.workflow.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people, in the transaction of the act that they are told of: what is rolled back was never told. Accounts that have
 * ended are told nothing. A sentence names organ, year, step, person and day, and nothing that stands in a report.
 */
@Component
public class Notices {

    private static final int LONGEST = 500;

    private final NoticeStore store;
    private final Clock clock;
    private final Ids ids;

    Notices(NoticeStore store, Clock clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Tells of work that waits: the notice counts until the work is done, by whomever.
     *
     * @param what what waits: {@code 等您保密审查}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void work(Collection<String> accountIds, NoticeKind kind, About about, String workItemId, String what) {
        add(accountIds, kind, about.reportId(), workItemId, about.words() + what, about.link());
    }

    /** Tells news of a report: the notice counts until it is read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void news(Collection<String> accountIds, NoticeKind kind, About about, String what) {
        add(accountIds, kind, about.reportId(), null, about.words() + what, about.link());
    }

    /**
     * Tells anything else.
     *
     * @param link where it leads, an address within the console: {@code /years/2025}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> accountIds, NoticeKind kind, String sentence, String link) {
        add(accountIds, kind, null, null, sentence, link);
    }

    private void add(
            Collection<String> accountIds,
            NoticeKind kind,
            @Nullable String reportId,
            @Nullable String workItemId,
            String sentence,
            String link) {
        String said = sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST);
        List<Notice> notices = store.living(Set.copyOf(accountIds)).stream()
                .map(account ->
                        new Notice(ids.next(), account, kind, reportId, workItemId, said, link, clock.instant()))
                .toList();
        store.add(notices);
    }
}
