package org.nianbao.workflow.organ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/**
 * Ends an organ with a last day, today or later. Nothing is deleted: its code stays taken and its published reports stay
 * public. What is granted in it ends with it. Refused while organs below it go on or reports of it are not finished.
 */
@UseCase
public class EndOrgan {

    /** @param lastDay the last day on which it is */
    public record Command(String code, @Nullable LocalDate lastDay, long version) implements Act {
        @Override
        public String subject() {
            return code;
        }
    }

    private static final int NAMED = 5;

    private final OrganRegister register;
    private final Changes changes;
    private final Clock clock;

    public EndOrgan(OrganRegister register, Changes changes, Clock clock) {
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Entry.mayManage(by);
        register.lockTree();
        Organ organ =
                register.find(command.code()).orElseThrow(ChangeOrgan::unknown).organ();
        LocalDate lastDay = command.lastDay();
        if (lastDay == null || lastDay.isBefore(LegalDates.today(clock))) {
            throw Refusal.unprocessable("wrong-day", "终止日期是机关存在的最后一天，应是今天或以后的日期。");
        }
        if (organ.validTo() != null) {
            throw Refusal.conflict("organ-ended", "“" + organ.fullName() + "”的终止日期已定为 " + organ.validTo() + "。");
        }
        refuseWhileNeeded(organ, lastDay);
        if (!register.end(organ.code(), lastDay, command.version())) {
            throw Registrar.stale();
        }
        changes.note(OrganField.VALID_TO.chinese(), null, lastDay);
    }

    private void refuseWhileNeeded(Organ organ, LocalDate lastDay) {
        List<String> below = register.goingOnBelow(organ.code(), lastDay);
        if (!below.isEmpty()) {
            throw Refusal.conflict(
                            "organs-below",
                            "“" + organ.fullName() + "”下面还有 " + below.size() + " 个机关没有终止：" + listed(below)
                                    + "。请先给它们换上级机关，或者先终止它们。")
                    .with("below", below.size());
        }
        List<OrganRegister.OpenReport> reports = register.openReports(organ.code());
        if (!reports.isEmpty()) {
            throw Refusal.conflict(
                            "open-reports",
                            "“" + organ.fullName() + "”还有 " + reports.size() + " 份报告没有办完："
                                    + listed(reports.stream()
                                            .map(report -> report.reportYear() + "年度")
                                            .toList())
                                    + "。请先办完发布，再终止机关。")
                    .with("reports", reports.size());
        }
    }

    private static String listed(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining("、")) + (names.size() > NAMED ? " 等" : "");
    }
}
