package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** T2-01: an organ that may not make 规章 reports none. While its power is not recorded this is only a doubt. */
final class NoRulesWithoutPower implements ReportRule {

    private static final Rule RULE = new Rule(
                    "T2-01", Severity.ERROR, true, "没有规章制定权的机关，“规章”一行各格为0。", "《中华人民共和国立法法》第九十一条、第九十三条")
            .computes("没有规章制定权：“规章”一行各格＝0")
            .example("镇人民政府把3件行政规范性文件填进“规章”一行。", "“规章”一行各格填0，“行政规范性文件”一行填3。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Organ organ = subject.context().organ();
        if (organ.rulesPower() == Power.YES) {
            return;
        }
        for (TableInUse table : subject.tables()) {
            if (!table.table().id().equals("documents")) {
                continue;
            }
            List<CellId> made = table.table().cells().stream()
                    .filter(cell -> cell.row().equals("rules"))
                    .filter(cell -> isSome(subject.cells().figure(cell)))
                    .toList();
            if (made.isEmpty()) {
                continue;
            }
            List<String> figures = made.stream()
                    .map(cell -> "“" + Names.column(table.table(), cell.column()) + "”"
                            + subject.cells().get(cell))
                    .toList();
            String is = "“规章”一行填了" + String.join("、", figures);
            Judgement judgement = organ.rulesPower() == Power.NO
                    ? Judgement.error(is + "。" + organ.type().chinese() + "没有规章制定权，这一行应当全部为0；行政规范性文件请填在下一行。")
                    : Judgement.unsure(
                            Severity.WARNING, is + "。只有国务院部门、省级人民政府、设区的市和自治州人民政府等有规章制定权（县级市没有），请确认本机关有权制定规章。");
            findings.inCells(subject.placeOfTable("documents"), RULE, judgement, made);
        }
    }

    private static boolean isSome(@Nullable BigDecimal figure) {
        return figure != null && figure.signum() != 0;
    }
}
