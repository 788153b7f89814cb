package org.nianbao.core.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.scanner.DigitRuns.Group;

/**
 * S-01 identity numbers, S-04 mobile telephones, S-06 bank cards, in one pass over the runs of digits. A number that is part
 * of a longer word, a decimal or a web address is none of them.
 */
final class PersonalNumbers {

    private static final Pattern CARD_WORDS = Pattern.compile("卡号|账号|帐号|账户|帐户|开户|银行|户名|汇款|转账");
    private static final Pattern CONTACT_WORDS = Pattern.compile("联系电话|联系方式|咨询电话|办公电话|电话|联系人");
    private static final int LONGEST = 19;
    private static final int LOOK_BACK = 200;

    private PersonalNumbers() {}

    static List<Match> in(Passage passage) {
        List<Match> matches = new ArrayList<>();
        for (List<Group> run : DigitRuns.in(passage.text())) {
            int first = 0;
            while (first < run.size()) {
                int next = first + 1;
                StringBuilder digits = new StringBuilder();
                for (int last = first; last < run.size() && digits.length() < LONGEST; last++) {
                    Group group = run.get(last);
                    if (digits.length() + group.length() > LONGEST) {
                        break;
                    }
                    digits.append(passage.text(), group.start(), group.end());
                    Match match = match(passage, run.subList(first, last + 1), digits.toString());
                    if (match != null) {
                        matches.add(match);
                        next = last + 1;
                        break;
                    }
                }
                first = next;
            }
        }
        return matches;
    }

    private static @Nullable Match match(Passage passage, List<Group> groups, String digits) {
        int start = groups.get(0).start();
        int end = groups.get(groups.size() - 1).end();
        if (digits.length() < 11 || !standsAlone(passage, start, end)) {
            return null;
        }
        char behind = Character.toUpperCase(passage.at(end));
        boolean withX = digits.length() == 17 && behind == 'X' && !isWord(passage.at(end + 1));
        if (!withX && isWord(passage.at(end))) {
            return null;
        }
        Match match = withX ? identity(digits + 'X', start, end + 1) : null;
        if (match == null && digits.length() == 18) {
            match = identity(digits, start, end);
        }
        if (match == null || match.level() != Level.BLOCK) {
            Match card = isGroupedLikeACard(groups) ? card(passage, digits, start, end) : null;
            match = card != null && (match == null || card.level() == Level.BLOCK) ? card : match;
        }
        if (match == null && isGroupedLikeATelephone(groups)) {
            match = mobile(passage, digits, start, end);
        }
        return match == null || isInAddress(passage, start) ? null : match;
    }

    private static @Nullable Match identity(String number, int start, int end) {
        if (!IdentityNumber.hasShape(number)) {
            return null;
        }
        return IdentityNumber.isChecked(number)
                ? new Match(
                        "S-01",
                        Level.BLOCK,
                        start,
                        end,
                        Masks.ends(number, 2, 2),
                        "身份证号",
                        "居民身份证号，地区、出生日期和校验位都相符，属于个人信息，不得公开，请删除。")
                : new Match(
                        "S-01",
                        Level.WARN,
                        start,
                        end,
                        Masks.ends(number, 2, 2),
                        "疑似身份证号",
                        "形似居民身份证号，但校验位不符，可能抄错了一位，请核对；是个人信息的请删除。");
    }

    private static @Nullable Match card(Passage passage, String digits, int start, int end) {
        if (!BankCard.isPossible(digits)) {
            return null;
        }
        boolean sure = digits.startsWith("62")
                || CARD_WORDS.matcher(passage.near(start, end, 20, 10)).find();
        return new Match(
                "S-06",
                sure ? Level.BLOCK : Level.WARN,
                start,
                end,
                Masks.ends(digits, 2, 2),
                sure ? "银行卡号" : "疑似银行卡号",
                sure ? "银行卡号，校验位相符，不得公开，请删除。" : "形似银行卡号，校验位相符，请核对；是银行卡号的请删除。");
    }

    private static @Nullable Match mobile(Passage passage, String digits, int start, int end) {
        String number = digits;
        for (String prefix : List.of("0086", "86")) {
            if (digits.startsWith(prefix) && digits.length() == prefix.length() + 11) {
                number = digits.substring(prefix.length());
            }
        }
        boolean is = number.length() == 11 && number.charAt(0) == '1' && number.charAt(1) >= '3';
        if (!is || passage.offices().has(number) || "元万亿件条人次个户吨亩%".indexOf(passage.at(end)) >= 0) {
            return null;
        }
        boolean office = end <= passage.contact()
                && CONTACT_WORDS.matcher(passage.near(start, end, 30, 0)).find();
        return new Match(
                "S-04",
                office ? Level.WARN : Level.BLOCK,
                start,
                end,
                Masks.ends(number, 3, 2),
                "手机号码",
                office ? "联系方式写的是手机号码，请确认是单位公布的办公电话；个人号码请改为办公固定电话。" : "手机号码，属于个人信息，不得公开，请删除；需要留联系方式的，写办公固定电话。");
    }

    /** Not in the middle of a word, a longer number or a decimal. */
    private static boolean standsAlone(Passage passage, int start, int end) {
        char before = passage.before(start);
        boolean decimalBefore = before == '.' && DigitRuns.isDigit(passage.before(start - 1));
        boolean decimalBehind = passage.at(end) == '.' && DigitRuns.isDigit(passage.at(end + 1));
        return !isWord(before) && !decimalBefore && !decimalBehind;
    }

    private static boolean isWord(char unit) {
        return unit == '_' || (unit < 0x80 && Character.isLetterOrDigit(unit));
    }

    /** Written at once, or in groups as people part a telephone number; a row of single figures is none. */
    private static boolean isGroupedLikeATelephone(List<Group> groups) {
        return groups.size() <= 4 && groups.stream().allMatch(group -> group.length() >= 2);
    }

    private static boolean isGroupedLikeACard(List<Group> groups) {
        return groups.size() <= 6 && groups.stream().limit(groups.size() - 1L).allMatch(group -> group.length() >= 3);
    }

    private static boolean isInAddress(Passage passage, int start) {
        int from = start;
        while (from > 0 && start - from < LOOK_BACK && isAddressUnit(passage.before(from))) {
            from--;
        }
        String word = passage.text().substring(from, start);
        return word.contains("://") || word.contains("www.") || word.contains(".gov.cn/");
    }

    private static boolean isAddressUnit(char unit) {
        return unit > ' ' && unit < 0x7f && ",;'\"<>".indexOf(unit) < 0;
    }
}
