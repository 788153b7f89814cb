package org.nianbao.core.validation;

import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.validation.Findings.Judgement;

/** STR-01: a report is written in the edition that is in force for its year. */
final class EditionOfTheYear implements ReportRule {

    private static final Rule RULE = new Rule(
                    "STR-01",
                    Severity.ERROR,
                    false,
                    "2019年度、2020年度的报告用2019年版格式，2021年度起的报告用2021年版格式。",
                    "国办公开办函〔2019〕60号；国办公开办函〔2021〕30号")
            .computes("报告年度为2019、2020：2019年版；报告年度为2021及以后：2021年版")
            .example("2024年度报告的第二部分用“本年新制作数量、本年新公开数量、对外公开总数量”三列。", "2024年度报告的第二部分用“本年制发件数、本年废止件数、现行有效件数”三列。")
            .explainedBy("上级布置本年度报告时要求沿用旧版格式，已按要求编制。", "本报告为补报的往年报告，按当年适用的格式编制。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        ReportFormat due = subject.editions().forYear(subject.report().year());
        ReportFormat used = subject.format();
        if (due.edition().equals(used.edition())) {
            return;
        }
        int year = subject.report().year();
        findings.inWhole(
                Subject.WHOLE,
                RULE,
                Judgement.error(year + "年度的报告应当使用" + due.edition() + "年版格式（"
                        + due.basis().document() + "），本报告第二部分用的是" + used.edition() + "年版表格。请改用" + due.edition()
                        + "年版；两版统计的内容不同，数字须重新核定，不能照搬。"),
                List.of(),
                year + " " + used.edition());
    }
}
