package org.nianbao.core.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What a sentence talks about, by the last word in it that says so. */
enum Family {
    REQUESTS("(?:信息)?公开申请|依申请公开|依申请|(?<!复议|诉讼|许可|强制)申请(?!人|行政复议|复议|强制|执行|许可|材料|表)"),
    RECONSIDERATIONS("行政复议|复议"),
    SUITS("行政诉讼|诉讼|起诉|应诉"),
    NORMATIVE_DOCUMENTS("规范性文件"),
    RULES("(?<!部门)规章(?!制度)"),
    LICENCES("行政许可"),
    PENALTIES("行政处罚"),
    COMPULSION("行政强制"),
    FEES("行政事业性收费|信息处理费"),
    /** What these reports count besides, and no table holds. */
    OTHER("建议|提案|议案|热线|工单|留言|来信|来电|咨询|信访(?!举报)|主动公开|发布|解读|稿件|信箱|举报(?!投诉)|(?<!诉讼|复议|应诉|处罚)案件|事项清单|政务服务|办件|审批(?!决定)");

    private final Pattern words;

    Family(String words) {
        this.words = Pattern.compile(words);
    }

    /** The family whose word ends last in this text; null when none of them stands there. */
    static @Nullable Family lastIn(String text) {
        Family last = null;
        int end = -1;
        for (Family family : values()) {
            Matcher matcher = family.words.matcher(text);
            while (matcher.find()) {
                if (matcher.end() > end) {
                    end = matcher.end();
                    last = family;
                }
            }
        }
        return last;
    }
}
