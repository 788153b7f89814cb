package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-06: section 五 names problems and what is done about them, in words of its own. */
final class ProblemsAndMeasures implements ReportRule {

    private static final String BASIS = "《中华人民共和国政府信息公开条例》第五十条第（五）项";

    private static final Rule RULE = new Rule(
                    "NAR-06", Severity.WARNING, false, "第五部分既写存在的问题，也写改进措施，不少于80字，不能只写“无”；写的是本年度的，不是把上年的再抄一遍。", BASIS)
            .computes("第五部分有问题、有措施，字数≥80；有上年报告的，与上年第五部分相同的不到90%（按NAR-04的算法）")
            .example("第五部分只写“无”，或者只写成绩。", "写“一是补贴信息更新慢……；改进措施：每季度更新……”。")
            .since("2026.3")
            .explainedBy("本年度问题和措施较少，已据实写明。", "上年的问题还没有解决，措施继续实施。");

    private static final int LEAST = 80;
    private static final Pattern NOTHING = Pattern.compile("^(?:无|没有|暂无|无问题|不存在)[。.]?$");
    private static final Pattern PROBLEM =
            Pattern.compile("问题|不足|不够|有待|薄弱|短板|欠缺|不高|不强|不及时|不规范|不到位|不全|不深|差距|滞后|单一|缺乏|较少");
    private static final Pattern MEASURE = Pattern.compile("下一步|改进|措施|加强|强化|进一步|提升|提高|完善|整改|规范|将|健全|加大|优化|细化");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:公开)?意识(?:有待|还需|需要?)?(?:进一步)?(?:增强|提高|加强|不强)|时效性(?:还)?(?:不够|不强|有待)|业务(?:水平|能力|素质)(?:有待|还需|不高|需)|队伍建设(?:有待|还需|需)?(?:进一步)?加强|公开(?:内容|形式)(?:不够|还不够|有待|较为?单一|不够丰富)|主动性不(?:够|强)|力度(?:不够|有待)");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.says(Part.PROBLEMS)) {
            return;
        }
        String text = subject.textOf(Part.PROBLEMS).replaceAll("\\s", "");
        String lacks = NOTHING.matcher(text).find()
                ? "只写了“" + text + "”"
                : !PROBLEM.matcher(text).find()
                        ? "没有写存在的问题"
                        : !MEASURE.matcher(text).find()
                                ? "没有写改进措施"
                                : text.length() < LEAST ? "只有" + text.length() + "字" : "";
        int place = subject.placeOf(Part.PROBLEMS);
        if (!lacks.isEmpty()) {
            Judgement judgement = Judgement.warning("第五部分" + lacks + "。请写明本年度存在的具体问题，逐条写改进措施。");
            findings.inPart(place, RULE, judgement, Part.PROBLEMS.id(), lacks);
            return;
        }
        long generic = GENERIC.matcher(text).results().count();
        if (generic >= 2) {
            findings.inPart(
                    place,
                    RULE,
                    Judgement.hint("第五部分有" + generic + "处套话（如“意识有待增强”“业务水平有待提高”）。建议写本机关自己的具体问题，一个问题对应一条措施。"),
                    Part.PROBLEMS.id(),
                    "generic");
        }
    }
}
