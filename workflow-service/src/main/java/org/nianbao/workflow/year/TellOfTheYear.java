package org.nianbao.workflow.year;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.notice.About;
import org.nianbao.workflow.notice.NoticeKind;
import org.nianbao.workflow.notice.NoticeStore;
import org.nianbao.workflow.notice.Notices;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.shared.LegalDates;
import org.springframework.stereotype.Component;

/** Tells drafters that their report is open, and the security administrators which organs are short of people. */
@Component
class TellOfTheYear {

    private static final int NAMES_SHOWN = 3;

    private final WorkItems items;
    private final NoticeStore people;
    private final Notices notices;

    TellOfTheYear(WorkItems items, NoticeStore people, Notices notices) {
        this.items = items;
        this.people = people;
        this.notices = notices;
    }

    /** A report was opened for this organ. */
    void opened(AnnualTask task, Organ organ, String reportId) {
        WorkItem item = items.openOf(reportId).orElseThrow();
        notices.work(
                people.holders(Role.DRAFTER, organ.code()),
                NoticeKind.YEAR_OPENED,
                new About(reportId, organ.fullName(), task.year()),
                item.id(),
                "已由" + task.organName() + "下达，等您起草"
                        + (item.due() == null ? "" : "，" + LegalDates.words(item.due()) + "到期"));
    }

    /**
     * A year was opened for organs of which these cannot fill a step.
     *
     * @param gaps the sentences of each organ, by its code
     * @param names the organs' names
     */
    void shortOfPeople(int year, Map<String, List<String>> gaps, Map<String, String> names) {
        if (gaps.isEmpty()) {
            return;
        }
        String some = gaps.entrySet().stream()
                .limit(NAMES_SHOWN)
                .map(gap ->
                        names.getOrDefault(gap.getKey(), gap.getKey()) + "（" + String.join("；", gap.getValue()) + "）")
                .collect(Collectors.joining("、"));
        notices.tell(
                people.holders(Role.SECURITY_ADMIN, null),
                NoticeKind.YEAR_OPENED,
                year + " 年度任务已下达，" + gaps.size() + " 个机关有步骤没有人可以办理，请授权：" + some
                        + (gaps.size() > NAMES_SHOWN ? "等。" : "。"),
                "/grants");
    }
}
