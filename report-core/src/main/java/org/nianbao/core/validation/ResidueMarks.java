package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.NormalizedText;

/** Finds what templates and word processors leave in a text. */
final class ResidueMarks {

    /**
     * A place that holds residue, in UTF-16 units of the original text.
     *
     * @param what what kind of residue it is, in Chinese
     */
    record Mark(int start, int end, String quote, String what) {}

    /**
     * @param traces of these, one at least stands in whatever the pattern finds: a text without them is not searched
     */
    private record Kind(Pattern pattern, String what, String... traces) {

        boolean leavesATraceIn(String text) {
            for (String trace : traces) {
                if (text.contains(trace)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(Pattern.compile("\\(或(?:本|该|各)?(?:部门|单位|机关|行政区域|行政机关|地区|级|县|市|区|镇|乡|街道)\\)"), "是模板中供选择的文字", "(或"),
            new Kind(Pattern.compile("\\[bookmark:[^\\]\\n]{0,80}\\]?", Pattern.CASE_INSENSITIVE), "是Word书签的残留", "["),
            new Kind(
                    Pattern.compile(
                            "error! *(?:reference|bookmark|hyperlink|no )[^.\\n]{0,40}\\.?|错误! *(?:未找到引用源|未定义书签|超链接引用无效|书签自引用)[。.]?",
                            Pattern.CASE_INSENSITIVE),
                    "是Word引用出错的提示",
                    "!"),
            new Kind(Pattern.compile("\\{\\{[^}\\n]{0,40}\\}{0,2}|\\$\\{[^}\\n]{0,40}\\}"), "是模板变量，没有替换", "{{", "${"),
            new Kind(Pattern.compile("(?:请?在?)(?<!可以在|可在|均可)此处(?:填写|填报|填入|输入|键入|插入)"), "是模板的填写提示", "此处"),
            new Kind(
                    Pattern.compile(
                            "\\((?:单位|机关|部门|本机关|镇|局)(?:全称|名称)\\)|[\\[【(](?:待补充|待填写?|待定|请填写|此处插入)[^\\])】\\n]{0,20}[\\])】]"),
                    "是模板的填写提示",
                    "(",
                    "[",
                    "【"),
            new Kind(Pattern.compile("\\[图片\\]|【图片】|\\[表格\\]"), "是转换文件时留下的记号", "图片]", "图片】", "[表格"),
            new Kind(Pattern.compile("#(?:REF!|VALUE!|DIV/0!|NAME\\?|N/A|NUM!)"), "是表格软件的出错提示", "#"),
            new Kind(
                    Pattern.compile("PAGEREF _|REF _Ref\\d|HYPERLINK *\"|MERGEFORMAT"),
                    "是Word域代码的残留",
                    "REF _",
                    "HYPERLINK",
                    "MERGEFORMAT"),
            new Kind(Pattern.compile("[×XxＸ]年[×XxＸ]月(?:[×XxＸ]日)?"), "是没有替换的占位符", "×年", "X年", "x年"),
            new Kind(Pattern.compile("[○◯]{2,}"), "是没有替换的占位符", "○○", "◯◯"),
            new Kind(Pattern.compile("_{3,}"), "是没有填写的空白横线", "___"),
            new Kind(Pattern.compile("\\d{0,4}×{2,}|\\d{0,4}[╳✕✖]{2,}"), "是没有替换的占位符", "××", "╳", "✕", "✖"),
            new Kind(
                    Pattern.compile("(?<![A-Za-z])\\d{0,4}[Xx]{2,}+(?![A-Za-z0-9])"),
                    "是没有替换的占位符",
                    "XX",
                    "xx",
                    "Xx",
                    "xX"),
            new Kind(
                    Pattern.compile(
                            "(?<![王李张刘陈杨黄赵吴周徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾])某某+|[王李张刘陈杨黄赵吴周徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾]?某某+(?=[省市县区镇乡村局厅委办部街社科室单])"),
                    "是没有替换的占位符",
                    "某某"));

    /** A web or mail address: what stands in one is no placeholder. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[!-~]+|[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]{1,64}|(?<![A-Za-z0-9_-])[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++){0,6}\\.(?:cn|com|net|org|s?html?|jsp|aspx|php|docx?|pdf|xlsx?)(?:/[!-~]*)?");

    private static final int LONGEST_ADDRESS = 300;

    private ResidueMarks() {}

    /** All residue in a text, in its order; what lies in a web or mail address is left alone. */
    static List<Mark> in(String text) {
        NormalizedText normal = NormalizedText.of(text);
        String plain = normal.text();
        List<Mark> marks = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (!kind.leavesATraceIn(plain)) {
                continue;
            }
            Matcher match = kind.pattern().matcher(plain);
            while (match.find()) {
                if (!isInAddress(plain, match.start(), match.end())) {
                    marks.add(new Mark(
                            normal.start(match.start()),
                            normal.end(match.end()),
                            normal.original(match.start(), match.end()),
                            kind.what()));
                }
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        return marks;
    }

    private static boolean isInAddress(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST_ADDRESS && isAddressUnit(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST_ADDRESS && isAddressUnit(text.charAt(to))) {
            to++;
        }
        Matcher address = ADDRESS.matcher(text).region(from, to);
        while (address.find()) {
            if (start >= address.start() && end <= address.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressUnit(char unit) {
        return unit > ' ' && unit < 0x7f;
    }
}
