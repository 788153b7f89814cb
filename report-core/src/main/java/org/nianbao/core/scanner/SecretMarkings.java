package org.nianbao.core.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * S-11: the marking of a state secret (保密法第二十二条, GB/T 9704): 密级★保密期限, 密级：…, a level that stands alone at the
 * head, 份号 at the head. The words 国家秘密, 保密, 涉密 stand in every lawful report and are no marking.
 */
final class SecretMarkings {

    private static final String STARS = "★☆*⭐✩✪✭✮✯✰⋆";

    private static final Pattern STARRED = Pattern.compile("([绝机秘]) {0,2}密 {0,4}([" + STARS + "]) {0,4}"
            + "(长期|永久|[\\d一二三四五六七八九十]{1,4} {0,2}(?:年|个? {0,2}月|天|日)|[^\\n★☆*⭐]{1,20}[前后])?");
    private static final Pattern LABELLED =
            Pattern.compile("密 {0,4}级 {0,2}: {0,4}([绝机秘]) {0,2}密(?! {0,2}(?:[、/,]|或|和|及) {0,2}[绝机秘]密)");
    private static final Pattern COPY_NUMBER = Pattern.compile("(?m)^[ \\t]{0,8}份 {0,4}号 {0,2}:? {0,4}\\d{6}(?!\\d)");
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \\t]{0,20}([绝机秘]) {0,4}密[ \\t]{0,20}$");

    /** Kinds of secret that a sentence names: with a star behind, a footnote's, they are still no marking. */
    private static final Pattern KIND_BEFORE = Pattern.compile("(?:国家|商业|工作|企业|技术|个人|军事|党和国家)(?:的)? {0,2}$");

    private static final int HEAD_LINES = 8;

    private SecretMarkings() {}

    static List<Match> in(Passage passage) {
        String text = passage.text();
        List<Match> matches = new ArrayList<>();
        if (text.indexOf('密') < 0 && text.indexOf('份') < 0) {
            return matches;
        }
        if (STARS.chars().anyMatch(star -> text.indexOf(star) >= 0)) {
            Matcher starred = STARRED.matcher(text);
            while (starred.find()) {
                if (isMarking(text, starred)) {
                    matches.add(marking(starred.start(), starred.end(), starred.group(1) + "*★***"));
                }
            }
        }
        if (text.indexOf('级') >= 0) {
            Matcher labelled = LABELLED.matcher(text);
            while (labelled.find()) {
                matches.add(marking(labelled.start(), labelled.end(), "密级：" + labelled.group(1) + "*"));
            }
        }
        if (passage.head()) {
            String head = text.substring(0, endOfHead(text));
            Matcher alone = ALONE.matcher(head);
            while (alone.find()) {
                matches.add(marking(alone.start(1), alone.end(), alone.group(1) + "*"));
            }
            Matcher copy = COPY_NUMBER.matcher(head);
            while (copy.find()) {
                matches.add(marking(copy.start(), copy.end(), "份号******"));
            }
        }
        return matches;
    }

    private static boolean isMarking(String text, Matcher starred) {
        boolean period = starred.group(3) != null
                && !starred.group(3).endsWith("前")
                && !starred.group(3).endsWith("后");
        if (period) {
            return true;
        }
        String before = text.substring(Math.max(0, starred.start() - 8), starred.start());
        if (KIND_BEFORE.matcher(before).find()) {
            return false;
        }
        boolean asterisk = starred.group(2).equals("*");
        // an asterisk may be a footnote's or a text mark's: without a period it counts only where a marking stands
        return !asterisk || before.isEmpty() || before.endsWith("\n");
    }

    private static int endOfHead(String text) {
        int end = 0;
        for (int line = 0; line < HEAD_LINES; line++) {
            end = text.indexOf('\n', end);
            if (end < 0) {
                return text.length();
            }
            end++;
        }
        return end;
    }

    private static Match marking(int start, int end, String masked) {
        return new Match(
                "S-11",
                Level.BLOCK,
                start,
                end,
                masked,
                "国家秘密标志",
                "有国家秘密的标志。本系统是非涉密系统，严禁存储、处理国家秘密，系统不保留这段内容。请立即停止操作，报告本单位保密工作机构。");
    }
}
