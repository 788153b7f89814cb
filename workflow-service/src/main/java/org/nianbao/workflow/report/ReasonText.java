package org.nianbao.workflow.report;

import java.util.Set;

import org.nianbao.workflow.shared.Refusal;

/** What counts as a reason: words of one's own, at least six characters. */
final class ReasonText {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 500;

    private static final Set<String> STOCK = Set.of(
            "无", "没有", "正常", "属实", "已核实", "已核对", "已确认", "情况属实", "核对无误", "数据无误", "数据属实", "经核实无误", "经核对无误", "已核实无误",
            "已核对无误", "情况属实无误", "已核实数据无误", "已核对数据无误", "经核实情况属实", "经核实数据无误", "经核对数据无误", "数据真实有效", "以上情况属实", "以上数据属实",
            "同去年一样", "与去年一致", "同上年一致");

    private ReasonText() {}

    /** The text, trimmed. Refused when it says nothing. */
    static String checked(String text) {
        String reason = text.strip();
        String words = reason.replaceAll("[\\p{P}\\p{S}\\s]", "");
        if (words.codePointCount(0, words.length()) < SHORTEST || STOCK.contains(words) || isOneCharacter(words)) {
            throw Refusal.unprocessable("weak-reason", "说明至少要有六个字，写清实际原因，不能只写“已核实”“情况属实”之类的套话。");
        }
        if (reason.length() > LONGEST) {
            throw Refusal.unprocessable("weak-reason", "说明最多 " + LONGEST + " 个字。");
        }
        return reason;
    }

    private static boolean isOneCharacter(String words) {
        return words.codePoints().distinct().count() == 1;
    }
}
