package org.nianbao.workflow.year;

import java.util.Set;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.WorkItem;
import org.springframework.stereotype.Component;

/** Tells those who could act at a step that they are waited for. */
@Component
class Nudges {

    private final ReportPolicy policy;

    Nudges(ReportPolicy policy) {
        this.policy = policy;
    }

    /** Returns how many were told. */
    int tell(Person by, Situation situation, WorkItem open) {
        Set<String> waited = policy.eligible(open.step(), situation);
        return waited.size();
    }
}
