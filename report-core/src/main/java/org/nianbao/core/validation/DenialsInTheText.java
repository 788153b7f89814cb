package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.statement.Denial;
import org.nianbao.core.validation.Findings.Judgement;

/** XT-08: where the text says that there was none, the tables hold none. */
final class DenialsInTheText implements ReportRule {

    private static final Rule RULE = new Rule(
                    "XT-08",
                    Severity.ERROR,
                    false,
                    "正文写“未收到申请”“未发生行政复议、行政诉讼”的，表中相应的总计为0。",
                    "《中华人民共和国政府信息公开条例》第五十条：年度报告的文字与统计表应当一致")
            .computes("写未收到申请的：一、本年新收·总计 = 0；写未发生行政复议（行政诉讼）的：第四部分相应的总计 = 0")
            .example("全年未收到政府信息公开申请。（表中一、本年新收·总计是3）", "全年收到政府信息公开申请3件。")
            .since("2026.3")
            .explainedBy("正文说的只是机关本级，表中还包括所属单位。", "表中的件数在年度终了后才登记，正文说的是截至成稿时的情况。");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        for (Denial denial : subject.statements().denials()) {
            BigDecimal value = denial.topic().valueIn(subject.cells());
            if (value != null && value.signum() != 0) {
                String message = "正文写“" + denial.anchor().quote() + "”，表中“"
                        + denial.topic().words() + "”是" + value.toPlainString() + "。请核对台账，改正文或者改表。";
                findings.inText(
                        subject.placeOf(denial.part()),
                        RULE,
                        Judgement.error(message).with(value, BigDecimal.ZERO),
                        denial.anchor(),
                        denial.topic().cells(),
                        denial.block().text());
            }
        }
    }
}
