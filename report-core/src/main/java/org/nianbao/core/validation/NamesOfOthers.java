package org.nianbao.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * NAR-14: no other organ of the same kind stands where the own name belongs: in 引言, in 落款, or as the subject of a sentence.
 * The name of the county, of an office that all work with, or of a neighbour in a list or beside 我镇 is left alone. The title
 * is judged by STR-04.
 */
final class NamesOfOthers implements ReportRule {

    private static final Rule RULE = new Rule(
                    "NAR-14", Severity.WARNING, false, "引言、落款和句子的主语写的是本机关，不是别的机关。", "国办公开办函〔2021〕30号（四）明确责任（内容雷同、敷衍塞责）")
            .computes("与同一上级下同类机关的名称、简称和地名逐一比对；没有名录时，乡镇（街道）的报告看引言、落款和“……共收到、制发、公开”的主语")
            .example("2024年，河西镇主动公开政府信息312条（报告是合心镇的）", "2024年，合心镇主动公开政府信息312条")
            .since("2026.3")
            .explainedBy("该处写的确是其他机关的工作，本机关参与配合。", "该名称是本机关的曾用名或下属单位名称。");

    /** What makes a name before it the one who did what the report counts. */
    private static final Pattern COUNTS =
            Pattern.compile("^(?:人民政府|党委政府|党委、政府|政府|办事处)?(?:在?20\\d{2}年度?)?[,，]?(?:全年|本年度?|累计|共计|共|新|依法|主动|及时|规范)*"
                    + "(?:收到|受理|制发|公开|办理|办结|发布|答复|印发|制定)");

    /** The same for a department: others issue documents and publish in their own right, and may be told of. */
    private static final Pattern REQUESTS =
            Pattern.compile("^(?:20\\d{2}年度?)?[,，]?(?:全年|本年度?|累计|共计|共|新)*(?:收到|受理|主动公开政府信息|办结)");

    private static final Pattern SIGNED = Pattern.compile("(?:\\d{4}年.*)?");
    private static final Pattern OPENS =
            Pattern.compile("(?:^|[。;!?,:]|(?:20\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})年(?:度|全年)?|[一二三四五六七八九十]是|[)]|由)$");
    private static final Pattern TITLE =
            Pattern.compile("^(?:人民政府|办事处)?(?:20\\d{2}年度?)?(?:政府信息公开|信息公开|编制|年度报告)|^(?:人民政府|办事处)?20\\d{2}年");
    private static final Pattern LIST = Pattern.compile("^(?:[、和与及等]|以及)");
    private static final Pattern ITSELF = Pattern.compile("我[镇乡县区市局委办街处]|本[镇乡县区市局委办街]|本机关|本单位|我单位|我街道|本街道");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        Organ organ = subject.context().organ();
        OtherNames others = OtherNames.of(organ, subject.context().neighbours().roster());
        if (others.isEmpty()) {
            return;
        }
        for (Part part : Part.values()) {
            Set<String> said = new HashSet<>();
            for (Block block : subject.report().part(part)) {
                if (!(block instanceof Block.Table)) {
                    NormalizedText normal = NormalizedText.withoutSpaces(block.text());
                    for (OtherNames.Met met : others.in(normal.text())) {
                        Judgement judgement = judge(part, normal.text(), met, organ);
                        if (judgement != null && said.add(met.name())) {
                            findings.inText(
                                    subject.placeOf(part),
                                    RULE,
                                    judgement,
                                    anchor(part, block, normal, met),
                                    block.text());
                        }
                    }
                }
            }
        }
    }

    private static @Nullable Judgement judge(Part part, String text, OtherNames.Met met, Organ organ) {
        String before = text.substring(0, met.start());
        String after = text.substring(met.end());
        if (LIST.matcher(after).find() || before.endsWith("、")) {
            return null;
        }
        String message = "这里写的是“" + met.name() + "”，报告是" + organ.name() + "的。是不是从别的机关抄来没有改？请核对。";
        return switch (part) {
            case SIGNATURE ->
                before.isEmpty() && (met.isPlace() || SIGNED.matcher(after).matches())
                        ? Judgement.warning(message)
                        : null;
            case PREAMBLE -> TITLE.matcher(after).find() ? Judgement.warning(message) : null;
            case OVERVIEW, PROBLEMS, OTHER_MATTERS -> {
                if (!OPENS.matcher(before).find()
                        || ITSELF.matcher(sentence(text, met)).find()
                        || names(sentence(text, met), organ)) {
                    yield null;
                }
                if ((met.isPlace() ? COUNTS : REQUESTS).matcher(after).find()) {
                    yield Judgement.warning(message);
                }
                yield met.isPlace() ? Judgement.unsure(Severity.WARNING, message) : null;
            }
        };
    }

    private static boolean names(String sentence, Organ organ) {
        return organ.names().stream().map(OtherNames::placeOf).anyMatch(sentence::contains);
    }

    private static String sentence(String text, OtherNames.Met met) {
        int start = Math.max(text.lastIndexOf('。', met.start()), text.lastIndexOf(';', met.start())) + 1;
        Matcher end = Pattern.compile("[。;]").matcher(text).region(met.end(), text.length());
        return text.substring(start, end.find() ? end.start() : text.length());
    }

    private static Anchor anchor(Part part, Block block, NormalizedText normal, OtherNames.Met met) {
        return new Anchor(
                part.id(),
                block.id(),
                normal.start(met.start()),
                normal.end(met.end()),
                normal.original(met.start(), met.end()));
    }
}
