package org.nianbao.workflow.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.notice.About;
import org.nianbao.workflow.notice.NoticeKind;
import org.nianbao.workflow.notice.NoticeStore;
import org.nianbao.workflow.notice.Notices;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Component;

/** Tells those who could act on a work item that they are waited for. */
@Component
class Nudges {

    private final ReportPolicy policy;
    private final NoticeStore people;
    private final Notices notices;
    private final Clock clock;

    Nudges(ReportPolicy policy, NoticeStore people, Notices notices, Clock clock) {
        this.policy = policy;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** Returns how many were told. */
    int tell(Person by, Situation situation, WorkItem open) {
        Set<String> waited = waited(situation, open);
        About about = new About(
                situation.report().id(),
                situation.organ().fullName(),
                situation.report().year());
        notices.work(
                waited,
                NoticeKind.NUDGE,
                about,
                open.id(),
                "等您" + open.step().chinese() + "，" + by.name() + "（上级主管）催办"
                        + days(situation.report().due()) + "。");
        return waited.size();
    }

    /** At a step those eligible for it; else, as when a take-down is to be confirmed, those who hold the item's role. */
    private Set<String> waited(Situation situation, WorkItem open) {
        return open.role() == open.step().role()
                ? policy.eligible(open.step(), situation)
                : people.holders(open.role(), open.organCode());
    }

    private String days(@Nullable LocalDate due) {
        if (due == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(LegalDates.today(clock), due);
        return left < 0 ? "，已逾期 " + -left + " 天" : "，截止 " + LegalDates.words(due);
    }
}
