package org.nianbao.core.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * NAR-11: the Regulations and the official format are called by their names and numbers. A usual short form is right; a name
 * that lost or gained a word is not. Local regulations, and other titles, are left alone.
 */
final class ExactNames implements ReportRule {

    private static final Rule RULE = new Rule(
                    "NAR-11",
                    Severity.WARNING,
                    false,
                    "法规和格式文件的名称、文号写全写对：《中华人民共和国政府信息公开条例》（国务院令第711号）、" + "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。",
                    "国务院令第711号；国办公开办函〔2021〕30号")
            .computes("书名号里的名称与规范名称、规范简称逐字比较；名称后括号里的文号与发文字号比较")
            .example("根据《中华人民共和国信息公开条例》编制", "根据《中华人民共和国政府信息公开条例》编制")
            .since("2026.3")
            .explainedBy("引用的是另一份文件，名称与发布时一致。");

    private static final String REGULATIONS = "中华人民共和国政府信息公开条例";
    private static final String FORMAT = "中华人民共和国政府信息公开工作年度报告格式";
    private static final String STATE = "中华人民共和国";

    private static final Pattern TITLE =
            Pattern.compile("[《〈<]([^《》〈〉<>\\n]{2,60})[》〉>](\\([^()]{0,40}?第?(\\d{1,4})号[^()]{0,20}\\))?");
    private static final Pattern TRIAL = Pattern.compile("\\((?:试行|修订|2019年?修订)\\)$");
    private static final Pattern MISNAMED_REGULATIONS = Pattern.compile(
            "(?:中华人民共和国)?(?:政府|政务)?(?:公开)?(?:工作)?信息(?:公开|公布)?(?:工作|管理)?条例|(?:中华人民共和国)政府(?:公开|信息公开[一-龥]{1,6})条例");
    private static final Pattern FORMAT_NUMBER = Pattern.compile("[\\[〔(【](\\d{4})[\\]〕)】]");

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.hasTexts()) {
            return;
        }
        for (Part part : Part.values()) {
            for (Block block : subject.report().part(part)) {
                if (block.text().indexOf('《') >= 0 || block.text().indexOf('〈') >= 0) {
                    check(subject, part, block, findings);
                }
            }
        }
    }

    private static void check(Subject subject, Part part, Block block, Findings findings) {
        NormalizedText normal = NormalizedText.withoutSpaces(block.text());
        Matcher title = TITLE.matcher(normal.text());
        while (title.find()) {
            String name = TRIAL.matcher(title.group(1)).replaceFirst("");
            String message = judge(name, title);
            if (message.isEmpty()) {
                continue;
            }
            Anchor anchor = new Anchor(
                    part.id(),
                    block.id(),
                    normal.start(title.start()),
                    normal.end(title.end()),
                    normal.original(title.start(), title.end()));
            findings.inText(subject.placeOf(part), RULE, Judgement.warning(message), anchor, block.text());
        }
    }

    /** What is wrong with a title; empty when nothing is. */
    private static String judge(String name, Matcher title) {
        boolean regulations = name.equals(REGULATIONS) || (STATE + name).equals(REGULATIONS);
        boolean format = name.equals(FORMAT) || (STATE + name).equals(FORMAT);
        if (regulations && title.group(3) != null && !title.group(3).equals("711")) {
            return "《政府信息公开条例》现行文本的文号是国务院令第711号，这里写的是第" + title.group(3) + "号，请核对。";
        }
        if (format && title.group(2) != null && !isNumberOfFormat(title.group(2), title.group(3))) {
            return "年度报告格式的文号是国办公开办函〔2021〕30号（2019、2020年度是国办公开办函〔2019〕60号），这里写的不同，请核对。";
        }
        if (!regulations && MISNAMED_REGULATIONS.matcher(name).matches()) {
            return "法规名称“《" + name + "》”不准确，应为《" + REGULATIONS + "》。";
        }
        if (!format && isMisnamedFormat(name)) {
            return "文件名称“《" + name + "》”不准确，应为《" + FORMAT + "》。";
        }
        return "";
    }

    private static boolean isMisnamedFormat(String name) {
        return (name.endsWith("年度报告格式") || name.endsWith("年报格式"))
                && (name.contains("政府信息") || name.contains("信息公开"))
                && !name.endsWith(FORMAT.substring(STATE.length()));
    }

    private static boolean isNumberOfFormat(String note, String number) {
        Matcher year = FORMAT_NUMBER.matcher(note);
        if (!year.find()) {
            return true;
        }
        String of = year.group(1) + "-" + number;
        return (of.equals("2021-30") || of.equals("2019-60")) && !note.contains("国办发") && !note.contains("国办函");
    }
}
