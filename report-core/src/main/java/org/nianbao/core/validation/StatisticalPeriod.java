package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * STR-05: the preamble states the statistical period, 1 January to 31 December of the report year. Without one it is a
 * warning, with another year's an error that stops. A range of dates counts as the period when words beside it say so;
 * in the preamble a whole year counts by itself. So the dates of laws and plans are left alone.
 */
final class StatisticalPeriod implements ReportRule {

    private static final Rule RULE = new Rule(
                    "STR-05", Severity.ERROR, true, "引言写明统计期限，为报告年度的1月1日至12月31日。", "《中华人民共和国政府信息公开条例》第四十九条、第五十条")
            .computes("统计期限＝报告年度1月1日至12月31日")
            .example("本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止（报告年度是2024年）。", "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。")
            .explainedBy("机关本年度内成立，统计期限自成立之日起。", "机关本年度内撤销或合并，统计期限截至撤销之日。");

    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)(?:(\\d{4})[年./-])?(\\d{1,2})[月./-](\\d{1,2})日?(?:零时|0时)?起?[,、]?"
                    + "(?:至|到|[-—–―─~〜]{1,2}|一)(?:(\\d{4})[年./-])?(\\d{1,2})[月./-](\\d{1,2})(?!\\d)日?止?");
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("统计(?:数据)?(?:期限|时限|期间|时间)(?:为|是|:|自|从)?(\\d{4})年(?:度|全年|1月份?(?:至|到|-|—)12月)");
    /** Words beside the period in the preamble; elsewhere only the second set is sure enough. */
    private static final Pattern CONTEXT = Pattern.compile("统计|数据|期限|报告期");

    private static final Pattern SURE_CONTEXT = Pattern.compile("统计(?:期限|时限|期间|数据|时间)|数据期限|所列数据|数据统计|报告期限");
    private static final int BEFORE = 30;
    private static final int AFTER = 16;

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        boolean stated = false;
        for (Part part : List.of(Part.PREAMBLE, Part.OVERVIEW)) {
            for (Block block : subject.report().part(part)) {
                stated |= isStatedIn(subject, part, block, findings);
            }
        }
        if (!stated) {
            int year = subject.report().year();
            findings.inPart(
                    subject.placeOf(Part.PREAMBLE),
                    RULE,
                    Judgement.warning("没有写统计期限。请在引言中写明，例如：本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。"),
                    Part.PREAMBLE.id(),
                    "no period");
        }
    }

    private static boolean isStatedIn(Subject subject, Part part, Block block, Findings findings) {
        String raw = block.text();
        if (part != Part.PREAMBLE && !raw.contains("统计") && !raw.contains("数据") && !raw.contains("报告期限")) {
            return false;
        }
        NormalizedText normal = NormalizedText.withoutSpaces(raw);
        String text = normal.text();
        boolean stated = false;
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            Period period = Period.of(range);
            if (period == null) {
                continue;
            }
            Pattern words = part == Part.PREAMBLE ? CONTEXT : SURE_CONTEXT;
            boolean named = isNamed(words, text, range.start(), range.end());
            boolean counts = named && (part == Part.PREAMBLE || period.isWholeYear())
                    || part == Part.PREAMBLE && period.isWholeYear() && period.isOneYear();
            if (counts) {
                stated = true;
                judge(subject, part, block, period, named, anchor(part, block, normal, range), findings);
            }
        }
        Matcher year = WHOLE_YEAR.matcher(text);
        while (year.find()) {
            stated = true;
            int written = Integer.parseInt(year.group(1));
            Period period = new Period(written, written, 1, 1, 12, 31);
            judge(subject, part, block, period, true, anchor(part, block, normal, year), findings);
        }
        return stated;
    }

    private static boolean isNamed(Pattern words, String text, int start, int end) {
        String ahead = text.substring(Math.max(0, start - BEFORE), start);
        String behind = text.substring(end, Math.min(text.length(), end + AFTER));
        int sentence = behind.indexOf('。');
        String near =
                ahead.substring(ahead.lastIndexOf('。') + 1) + (sentence < 0 ? behind : behind.substring(0, sentence));
        return words.matcher(near).find();
    }

    private static void judge(
            Subject subject, Part part, Block block, Period period, boolean named, Anchor anchor, Findings findings) {
        int year = subject.report().year();
        String right = year + "年1月1日至" + year + "年12月31日";
        if (!period.isOf(year)) {
            String message = "统计期限写的是“" + anchor.quote() + "”，报告年度是" + year + "年，应为" + right + "，请改正。";
            Judgement judgement = named ? Judgement.error(message) : Judgement.unsure(Severity.WARNING, message);
            findings.inText(subject.placeOf(part), RULE, judgement, anchor, block.text());
        } else if (!period.isWholeYear()) {
            findings.inText(
                    subject.placeOf(part),
                    RULE,
                    Judgement.warning("统计期限“" + anchor.quote() + "”不是全年，应为" + right + "，请核对。"),
                    anchor,
                    block.text());
        }
    }

    private static Anchor anchor(Part part, Block block, NormalizedText text, Matcher match) {
        return new Anchor(
                part.id(),
                block.id(),
                text.start(match.start()),
                text.end(match.end()),
                text.original(match.start(), match.end()));
    }

    /** A range of days; a year that is not written is the other's, or 0 when neither is. */
    private record Period(int fromYear, int toYear, int fromMonth, int fromDay, int toMonth, int toDay) {

        static @Nullable Period of(Matcher range) {
            int from = range.group(1) == null ? 0 : Integer.parseInt(range.group(1));
            int to = range.group(4) == null ? from : Integer.parseInt(range.group(4));
            Period period = new Period(
                    from == 0 ? to : from,
                    to,
                    Integer.parseInt(range.group(2)),
                    Integer.parseInt(range.group(3)),
                    Integer.parseInt(range.group(5)),
                    Integer.parseInt(range.group(6)));
            return period.isDates() ? period : null;
        }

        private boolean isDates() {
            return fromMonth >= 1 && fromMonth <= 12 && toMonth >= 1 && toMonth <= 12 && fromDay >= 1 && toDay <= 31;
        }

        boolean isWholeYear() {
            return fromMonth == 1 && fromDay == 1 && toMonth == 12 && toDay == 31;
        }

        boolean isOneYear() {
            return fromYear == toYear;
        }

        boolean isOf(int year) {
            return (fromYear == 0 || fromYear == year) && (toYear == 0 || toYear == year);
        }
    }
}
