package org.nianbao.workflow.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.importing.Note;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** What can be stored for reference, and what somebody must confirm first. */
@Component
public class ReferenceRules {

    /** Something about the file that may be right but must be confirmed. */
    public record Question(String code, String sentence) {}

    /** 政府信息公开条例 came into force on 1 May 2008: the first reports are of that year. */
    private static final int FIRST_YEAR = 2008;

    private final Reports reports;
    private final Organs organs;
    private final Clock clock;

    ReferenceRules(Reports reports, Organs organs, Clock clock) {
        this.reports = reports;
        this.organs = organs;
        this.clock = clock;
    }

    /** Why no report of this year can be stored; empty when one can. */
    public Optional<Refusal> against(Kin organ, int year) {
        int running = runningYear(LegalDates.today(clock));
        if (year >= running) {
            return Optional.of(Refusal.unprocessable(
                            "year-still-running",
                            year + "年度还在编制期内，不是往年。如果这是本年报告，请选“本年报告”导入草稿；往年报告只能是" + (running - 1) + "年度及以前的。")
                    .with("year", year));
        }
        if (year < FIRST_YEAR) {
            return Optional.of(
                    Refusal.unprocessable("year-out-of-range", "最早的政府信息公开年度报告是" + FIRST_YEAR + "年度的，请核对年度。"));
        }
        return reports.ofYear(organ.code(), year).map(report -> alreadyHere(organ, report));
    }

    private static Refusal alreadyHere(Kin organ, Report report) {
        String which = organ.name() + report.year() + "年度的报告";
        Refusal refusal = report.status() == ReportStatus.PUBLISHED
                ? Refusal.conflict("published-here", which + "就是在本系统发布的，核对时直接用已发布的数据，不用再上传。")
                : Refusal.conflict(
                        "report-here", which + "正在本系统办理（" + report.status().chinese() + "），不能作为往年已发布报告上传；请在那份报告里办理。");
        return refusal.with("reportId", report.id());
    }

    /** What must be confirmed before this file is stored as this organ's report of this year. */
    public List<Question> questions(Kin organ, int year, ImportResult read) {
        List<Question> questions = new ArrayList<>();
        AnnualReport report = read.report();
        boolean guessed =
                read.notes().stream().anyMatch(note -> note.place().equals("year") && note.kind() == Note.Kind.GUESSED);
        if (guessed) {
            questions.add(new Question("year-guessed", "文件标题里没有写年度。请确认这是" + year + "年度的报告。"));
        } else if (report.year() != year) {
            questions.add(new Question(
                    "another-year", "文件标题写的是" + report.year() + "年度，您选的是" + year + "年度。请确认要存为" + year + "年度。"));
        }
        String name = report.organ().strip();
        if (name.isEmpty()) {
            questions.add(new Question("organ-unnamed", "文件标题里没有机关名称。请确认这是" + organ.name() + "的报告。"));
        } else if (!isNameOf(organ, name)) {
            questions.add(new Question(
                    "another-organ",
                    "文件标题里的机关是“" + name + "”，不是" + organ.name() + "。请确认这确实是" + organ.name() + "的报告（例如后来改过名）。"));
        }
        return questions;
    }

    private boolean isNameOf(Kin organ, String name) {
        String shortName = organs.find(organ.code()).map(Organ::titleName).orElse(organ.name());
        return name.equals(organ.name()) || name.equals(shortName);
    }

    /** Reports of a year are made in the first half of the next one: until then that year is not over. */
    static int runningYear(LocalDate today) {
        return today.getMonth().compareTo(Month.JUNE) <= 0 ? today.getYear() - 1 : today.getYear();
    }
}
