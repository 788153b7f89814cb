package org.nianbao.workflow.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Urges many organs, each in an act of its own: one that cannot be urged stops no other. */
@Component
public class NudgeOrgans {

    /** An organ that was not urged, and why. */
    public record Skipped(String code, String name, String why) {}

    /**
     * What became of it.
     *
     * @param reports how many reports were urged
     * @param people how many people were told
     */
    public record Result(int reports, int people, List<Skipped> skipped) {}

    private static final int ALL = Integer.MAX_VALUE;

    private final Supervision supervision;
    private final YearOverview overview;
    private final NudgeReport nudgeReport;

    public NudgeOrgans(Supervision supervision, YearOverview overview, NudgeReport nudgeReport) {
        this.supervision = supervision;
        this.overview = overview;
        this.nudgeReport = nudgeReport;
    }

    /** @param organCodes the organs meant; null for all that are late */
    public Result nudge(Person by, @Nullable String supervisor, int year, @Nullable Set<String> organCodes) {
        AnnualTask task = supervision.task(by, supervisor, year);
        List<YearOverview.Row> rows = organCodes == null
                ? overview.rows(task, new YearOverview.Filter(null, null, null, true), 0, ALL)
                : overview.rows(task, organCodes);
        int reports = 0;
        int people = 0;
        List<Skipped> skipped = new ArrayList<>();
        for (YearOverview.Row row : rows) {
            try {
                people += nudge(by, task, row);
                reports++;
            } catch (Refusal refusal) {
                skipped.add(new Skipped(row.organCode(), row.organName(), refusal.sentence()));
            }
        }
        return new Result(reports, people, skipped);
    }

    private int nudge(Person by, AnnualTask task, YearOverview.Row row) {
        if (row.organCode().equals(task.organCode())) {
            throw Refusal.conflict("own-report", "这是本机关自己的报告，请直接联系本机关的办理人。");
        }
        String report = row.reportId();
        if (report == null) {
            throw Refusal.conflict("not-opened", "报告还没有建立，没有人可以催办。");
        }
        return nudgeReport.handle(by, new NudgeReport.Command(report));
    }
}
