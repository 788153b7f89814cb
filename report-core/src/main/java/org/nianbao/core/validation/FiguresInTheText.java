package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.nianbao.core.content.Cells;
import org.nianbao.core.format.Editions;
import org.nianbao.core.statement.Statement;
import org.nianbao.core.statement.Topic;
import org.nianbao.core.statement.Unit;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * XT-01 to XT-07: what the text counts is what the tables hold. A sentence that can mean nothing else fails; one that may
 * count something else, or that is right about a neighbouring quantity, only asks.
 */
final class FiguresInTheText implements ReportRule {

    private static final String BASIS = "《中华人民共和国政府信息公开条例》第五十条：年度报告的文字与统计表应当一致";

    /** What is carried over is one number, however often it is told; of the others a text may tell parts as well. */
    private static final Set<String> SAID_OF_NOTHING_ELSE = Set.of("XT-02", "XT-04");

    /** Where XT-05 stands among them. */
    private static final int DOCUMENTS = 4;

    private static final List<Rule> RULES = List.of(
            rule("XT-01", Severity.ERROR, "正文写的收到申请件数，等于表中一、本年新收的总计；写明含上年结转的，等于一、二两项之和。")
                    .computes("正文“收到、新收、受理申请N件” = 一、本年新收政府信息公开申请数量·总计；“含上年结转”的 = 一 + 二·总计")
                    .example("全年收到政府信息公开申请183件。（表中一、本年新收·总计是138）", "全年收到政府信息公开申请138件。"),
            rule("XT-02", Severity.ERROR, "正文写的上年结转件数，等于表中二、上年结转的总计。")
                    .computes("正文“上年结转N件” = 二、上年结转政府信息公开申请数量·总计")
                    .example("上年结转5件。（表中是4）", "上年结转4件。"),
            rule("XT-03", Severity.ERROR, "正文写的答复、办结件数和各类处理结果，等于表中三、本年度办理结果的相应总计。")
                    .computes("正文“答复、办结N件” = 三（七）总计·总计；“予以公开N件”等 = 三（一）至（六）的相应总计")
                    .example("办结163件。（表中三（七）总计·总计是136）", "办结136件。"),
            rule("XT-04", Severity.ERROR, "正文写的结转下年度件数，等于表中四、结转下年度的总计。")
                    .computes("正文“结转下年度N件” = 四、结转下年度继续办理·总计")
                    .example("结转下年度继续办理5件。（表中是6）", "结转下年度继续办理6件。"),
            rule("XT-05", Severity.ERROR, "正文写的规章、行政规范性文件件数，等于第二部分表中的相应数字。")
                    .computes("正文“制发、废止、现行有效行政规范性文件N件” = 第二十条第（一）项的相应数字")
                    .example("制发行政规范性文件6件。（表中本年制发件数是3）", "制发行政规范性文件3件。"),
            rule("XT-06", Severity.ERROR, "正文写的行政复议、行政诉讼件数，等于第四部分表中的相应总计。")
                    .computes("正文“行政复议N件” = 行政复议·总计；“行政诉讼N件” = 未经复议直接起诉·总计 + 复议后起诉·总计")
                    .example("因政府信息公开被申请行政复议5件。（表中总计是4）", "因政府信息公开被申请行政复议4件。"),
            rule("XT-07", Severity.HINT, "正文写的行政许可、行政处罚、行政强制件数，与第二部分表中的处理决定数量相符；正文也可能说的是别的事项。")
                    .computes("正文“行政许可（行政处罚、行政强制）N件” = 第二十条第（五）（六）项的本年处理决定数量")
                    .example("作出行政处罚决定65件。（表中本年处理决定数量是56）", "作出行政处罚决定56件。"));

    @Override
    public List<Rule> rules(Editions editions) {
        return RULES;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Statement> counts = subject.statements().numbers().stream()
                .filter(statement -> statement.unit() != Unit.PERCENT && statement.topic() != null)
                .toList();
        Set<Topic> confirmed = new HashSet<>();
        for (Statement statement : counts) {
            if (agrees(statement, subject.cells())) {
                confirmed.add(statement.topic());
            }
        }
        for (Statement statement : counts) {
            boolean said = confirmed.contains(statement.topic());
            boolean right = agrees(statement, subject.cells())
                    || said && statement.ofOthers()
                    || isPartOfTheWhole(statement, counts, subject.cells());
            if (!right && statement.topic() != null) {
                report(statement, statement.topic(), said, subject, findings);
            }
        }
        if (subject.hasTexts()) {
            PublishedInAll.check(subject, RULES.get(DOCUMENTS), findings);
        }
    }

    /** Whether all that the sentence says of the topic makes the figure together: 线上受理80件，线下受理40件. */
    private static boolean isPartOfTheWhole(Statement statement, List<Statement> counts, Cells cells) {
        BigDecimal together = counts.stream()
                .filter(other -> Objects.equals(other.topic(), statement.topic())
                        && other.sentence().equals(statement.sentence())
                        && other.block().id().equals(statement.block().id()))
                .map(Statement::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return statement.readings().stream()
                .map(reading -> reading.valueIn(cells))
                .anyMatch(value -> value != null && value.compareTo(together) == 0);
    }

    /** Whether one of the things that the words mean has this number, or its cells hold no figures to tell. */
    private static boolean agrees(Statement statement, Cells cells) {
        Topic topic = statement.topic();
        if (topic == null || topic.valueIn(cells) == null) {
            return true;
        }
        return statement.readings().stream()
                .map(reading -> reading.valueIn(cells))
                .anyMatch(value -> value != null && statement.says(value));
    }

    private static void report(
            Statement statement, Topic topic, boolean saidElsewhere, Subject subject, Findings findings) {
        Rule rule = RULES.stream()
                .filter(known -> known.id().equals(topic.rule()))
                .findFirst()
                .orElseThrow();
        BigDecimal value = Objects.requireNonNull(topic.valueIn(subject.cells()));
        String difference =
                "正文写“" + statement.anchor().quote() + "”，表中“" + topic.words() + "”是" + value.toPlainString() + "。";
        boolean certain = statement.sure()
                && !(saidElsewhere && !SAID_OF_NOTHING_ELSE.contains(rule.id()))
                && rule.severity() == Severity.ERROR
                && !statement.isOftenCalled(subject.cells());
        Severity doubted = rule.severity() == Severity.HINT ? Severity.HINT : Severity.WARNING;
        Judgement judgement = certain
                ? Judgement.error(difference + "请核对台账，改正文或者改表。")
                : Judgement.unsure(doubted, difference + "如果正文说的是别的口径，可以不改；否则请改正。");
        findings.inText(
                subject.placeOf(statement.part()),
                rule,
                judgement.with(value, statement.number()),
                statement.anchor(),
                topic.cells(),
                statement.block().text());
    }

    private static Rule rule(String id, Severity severity, String sentence) {
        Rule rule = new Rule(id, severity, false, sentence, BASIS).since("2026.3");
        return severity == Severity.HINT
                ? rule
                : rule.explainedBy("正文说的只是机关本级（或者只是全辖区），与表中的统计范围不同。", "正文按收件渠道或者办件登记统计，一件申请分拆、合并办理的计法与表中不同。");
    }
}
