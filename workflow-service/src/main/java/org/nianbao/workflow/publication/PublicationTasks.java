package org.nianbao.workflow.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.notice.About;
import org.nianbao.workflow.notice.NoticeKind;
import org.nianbao.workflow.notice.Notices;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Component;

/** What is left to do around a publication: an address to record, a failure to try again, a take-down to confirm. */
@Component
public class PublicationTasks {

    private final WorkItems items;
    private final Notices notices;
    private final Clock clock;
    private final Ids ids;

    PublicationTasks(WorkItems items, Notices notices, Clock clock, Ids ids) {
        this.items = items;
        this.notices = notices;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param what what the publisher is to do: {@code 等您登记网址} */
    void forThePublisher(Situation situation, Report report, String what) {
        String item = open(report, Role.PUBLISHER, report.due());
        notices.work(holders(situation, Step.PUBLICATION), NoticeKind.HAND_OVER, about(situation), item, what);
    }

    /** Somebody took the report from the public: the leader confirms, the others of the body hear of it. */
    void forTheLeader(Person by, Situation situation, Report report, LocalDate due) {
        String item = open(report, Role.LEADER, due);
        Set<String> leaders = holders(situation, Step.APPROVAL);
        String what = "已由" + by.name() + "紧急下线";
        notices.work(
                leaders, NoticeKind.EMERGENCY, about(situation), item, what + "，等您在" + LegalDates.words(due) + "前确认");
        Set<String> others = new HashSet<>(holders(situation, Step.CONFIDENTIALITY_REVIEW));
        others.addAll(holders(situation, Step.PUBLICATION));
        others.removeAll(leaders);
        others.remove(by.id());
        notices.news(others, NoticeKind.EMERGENCY, about(situation), what);
    }

    /** The report is public: whoever took part hears of it. */
    void published(@Nullable Person by, Situation situation) {
        Set<String> tookPart = new HashSet<>(situation.drafters());
        situation.timeline().lines().forEach(line -> {
            if (line.accountId() != null) {
                tookPart.add(line.accountId());
            }
        });
        if (by != null) {
            tookPart.remove(by.id());
        }
        notices.news(tookPart, NoticeKind.PUBLISHED, about(situation), "已公开发布");
    }

    /** Somebody has done what was open, if anything was. */
    public void done(Person by, Situation situation, Verb verb) {
        WorkItem open = situation.open();
        if (open != null) {
            items.close(open.id(), by.id(), verb, clock.instant());
        }
    }

    private String open(Report report, Role role, @Nullable LocalDate due) {
        String id = ids.next();
        items.add(WorkItem.waiting(id, report, Step.PUBLICATION, role, null, due, clock.instant()));
        return id;
    }

    private static About about(Situation situation) {
        return new About(
                situation.report().id(),
                situation.organ().fullName(),
                situation.report().year());
    }

    private static Set<String> holders(Situation situation, Step step) {
        return situation.holders().getOrDefault(step, Set.of());
    }
}
