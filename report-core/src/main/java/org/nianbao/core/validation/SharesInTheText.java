package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.statement.Statement;
import org.nianbao.core.statement.Statements;
import org.nianbao.core.statement.Topic;
import org.nianbao.core.statement.Unit;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * XT-09: percentages of the text are computed again from the cells: what share a quantity is of all requests, and by how
 * much it grew since last year. Where the sentence does not say of what, any usual whole will do; a share that follows from
 * the sentence's own numbers is left to the rules that compare those.
 */
final class SharesInTheText implements ReportRule {

    private static final Rule RULE = new Rule(
            "XT-09",
            Severity.ERROR,
            false,
            "正文写的百分比，按表中数字重新计算，相差不超过0.01个百分点（只写整数或一位小数的，按四舍五入）。",
            "《中华人民共和国政府信息公开条例》第五十条：年度报告的文字与统计表应当一致");

    private static final Pattern SHARE = Pattern.compile("占[^，,。；;]{0,20}$");
    private static final Pattern GROWN = Pattern.compile("(?:同比|较|比|相比)[^，,。；;]{0,12}(?:增长|上升|增加|提高)(?:了|为)?$");
    private static final Pattern SHRUNK = Pattern.compile("(?:同比|较|比|相比)[^，,。；;]{0,12}(?:下降|减少|降低|回落)(?:了|为)?$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final List<List<CellId>> WHOLES = List.of(
            List.of(CellId.parse("requests/newly-received/total")),
            List.of(CellId.parse("requests/total-handled/total")),
            List.of(CellId.parse("requests/newly-received/total"), CellId.parse("requests/carried-in/total")));

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        List<Statement> before = new ArrayList<>();
        for (Statement statement : Statements.in(subject.report(), subject.scope())) {
            before.removeIf(earlier -> !earlier.sentence().equals(statement.sentence())
                    || !earlier.block().id().equals(statement.block().id()));
            if (statement.unit() == Unit.PERCENT && !before.isEmpty()) {
                check(statement, before, subject, findings);
            }
            before.add(statement);
        }
    }

    private static void check(Statement percent, List<Statement> before, Subject subject, Findings findings) {
        Statement part = before.get(before.size() - 1);
        Topic topic = part.topic();
        if (topic == null) {
            return;
        }
        List<BigDecimal> possible;
        if (SHARE.matcher(percent.lead()).find()) {
            possible = shares(part, topic, before, subject.cells());
        } else if (GROWN.matcher(percent.lead()).find()
                || SHRUNK.matcher(percent.lead()).find()) {
            possible = growth(part, topic, SHRUNK.matcher(percent.lead()).find(), subject);
        } else {
            return;
        }
        if (possible.isEmpty() || possible.stream().anyMatch(share -> agrees(percent, share))) {
            return;
        }
        BigDecimal expected = possible.get(0).setScale(2, RoundingMode.HALF_UP);
        String message = "正文写“" + percent.anchor().quote() + "”，按表中数字算是" + expected.toPlainString() + "%。请核对。";
        Judgement judgement = part.sure() ? Judgement.error(message) : Judgement.unsure(Severity.WARNING, message);
        findings.inText(
                subject.placeOf(percent.part()),
                RULE,
                judgement.with(expected, percent.number()),
                percent.anchor(),
                topic.cells(),
                percent.block().text());
    }

    /** Of all requests that came in, that were handled, or of what the sentence itself counted first. */
    private static List<BigDecimal> shares(Statement part, Topic topic, List<Statement> before, Cells cells) {
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal value = topic.valueIn(cells);
        for (Statement earlier : before) {
            Topic whole = earlier.topic();
            if (earlier != part && whole != null) {
                add(shares, value, whole.valueIn(cells));
                add(shares, part.number(), earlier.number());
            }
        }
        for (List<CellId> whole : WHOLES) {
            add(shares, value, new Topic("", "", whole).valueIn(cells));
        }
        return shares;
    }

    private static List<BigDecimal> growth(Statement part, Topic topic, boolean shrunk, Subject subject) {
        List<BigDecimal> growth = new ArrayList<>();
        Cells lastYear = subject.lastYearsCells();
        BigDecimal then = lastYear == null ? null : topic.valueIn(lastYear);
        BigDecimal now = topic.valueIn(subject.cells());
        if (then != null && now != null) {
            add(growth, shrunk ? then.subtract(now) : now.subtract(then), then);
            add(growth, shrunk ? then.subtract(part.number()) : part.number().subtract(then), then);
        }
        return growth;
    }

    private static void add(List<BigDecimal> shares, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part != null && whole != null && whole.signum() > 0) {
            shares.add(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
        }
    }

    private static boolean agrees(Statement percent, BigDecimal share) {
        BigDecimal rounding = new BigDecimal("0.5").movePointLeft(percent.decimals());
        return share.subtract(percent.number()).abs().compareTo(rounding.max(TOLERANCE)) <= 0;
    }
}
