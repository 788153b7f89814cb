package org.nianbao.workflow.publication;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.Ids;
import org.springframework.stereotype.Component;

/** What is left to do around a publication: an address to record, a failure to try again, a take-down to confirm. */
@Component
public class PublicationTasks {

    private final WorkItems items;
    private final Clock clock;
    private final Ids ids;

    PublicationTasks(WorkItems items, Clock clock, Ids ids) {
        this.items = items;
        this.clock = clock;
        this.ids = ids;
    }

    void forThePublisher(Report report) {
        open(report, Role.PUBLISHER, report.due());
    }

    void forTheLeader(Report report, LocalDate due) {
        open(report, Role.LEADER, due);
    }

    /** Somebody has done what was open, if anything was. */
    public void done(Person by, Situation situation, Verb verb) {
        WorkItem open = situation.open();
        if (open != null) {
            items.close(open.id(), by.id(), verb, clock.instant());
        }
    }

    private void open(Report report, Role role, @Nullable LocalDate due) {
        items.add(WorkItem.waiting(ids.next(), report, Step.PUBLICATION, role, null, due, clock.instant()));
    }
}
