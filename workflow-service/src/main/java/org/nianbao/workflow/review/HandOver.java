package org.nianbao.workflow.review;

import java.util.HashSet;
import java.util.Set;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.notice.About;
import org.nianbao.workflow.notice.NoticeKind;
import org.nianbao.workflow.notice.Notices;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Component;

/** Tells everybody who can act at a step that the report has come, or come back, to it. */
@Component
class HandOver {

    private final ReportPolicy policy;
    private final Notices notices;

    HandOver(ReportPolicy policy, Notices notices) {
        this.policy = policy;
        this.notices = notices;
    }

    /** @param situation as it was before the move */
    void tell(Person by, Situation situation, Verb verb, WorkItem item) {
        if (verb == Verb.RECALL) {
            return;
        }
        Set<String> waitedFor = new HashSet<>(policy.eligible(item.step(), situation));
        waitedFor.remove(by.id());
        About about = new About(
                situation.report().id(),
                situation.organ().fullName(),
                situation.report().year());
        boolean back = verb == Verb.RETURN;
        notices.work(
                waitedFor,
                back ? NoticeKind.RETURNED : NoticeKind.HAND_OVER,
                about,
                item.id(),
                (back ? returned(by, item.step()) : arrived(by, verb, item.step())) + until(item));
    }

    private static String arrived(Person by, Verb verb, Step step) {
        return "等您" + step.chinese() + "：" + by.name() + verb.chinese();
    }

    private static String returned(Person by, Step step) {
        return "被" + by.name() + "退回" + (step == Step.DRAFT ? "，请修改后重新提交" : "到“" + step.chinese() + "”，请重新办理");
    }

    private static String until(WorkItem item) {
        return item.due() == null ? "" : "，" + LegalDates.words(item.due()) + "到期";
    }
}
