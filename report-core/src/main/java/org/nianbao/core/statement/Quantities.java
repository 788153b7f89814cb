package org.nianbao.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers that carry a unit. Years, dates, articles, document numbers and telephones carry none. */
final class Quantities {

    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\dA-Za-z.〔\\[第/-])(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.(\\d{1,6}))?"
                    + "(余|多)?(万|亿)?(余|多)?(元|件次|件|宗|起|例|条次|条|份|%|个百分点|篇|期|项|个|人次|人|家|次|场|部|类|批)");
    private static final Pattern CHINESE =
            Pattern.compile("(?<![一二两三四五六七八九十百千零〇第年])([一二两三四五六七八九十百千零〇]{1,8})(件|宗|起)(?![事套])");
    private static final Pattern ABOUT = Pattern.compile("(?:约|近|超|逾|超过|将近|接近|不少于|大约|不足)(?:占|为)?$");

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("件", Unit.CASES),
            Map.entry("件次", Unit.CASES),
            Map.entry("宗", Unit.CASES),
            Map.entry("起", Unit.CASES),
            Map.entry("例", Unit.CASES),
            Map.entry("条", Unit.ITEMS),
            Map.entry("份", Unit.ITEMS),
            Map.entry("元", Unit.YUAN),
            Map.entry("%", Unit.PERCENT));

    private Quantities() {}

    /** In the order of the text. */
    static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            found.add(written(text, digits));
        }
        Matcher chinese = CHINESE.matcher(text);
        while (chinese.find()) {
            found.add(new Quantity(
                    BigDecimal.valueOf(ChineseNumber.parse(chinese.group(1))),
                    0,
                    Unit.CASES,
                    chinese.start(),
                    chinese.end(),
                    isAbout(text, chinese.start())));
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return found;
    }

    private static Quantity written(String text, Matcher digits) {
        String decimals = digits.group(2) == null ? "" : digits.group(2);
        BigDecimal number =
                new BigDecimal(digits.group(1).replace(",", "") + (decimals.isEmpty() ? "" : "." + decimals));
        if (digits.group(4) != null) {
            number = number.movePointRight(digits.group(4).equals("万") ? 4 : 8);
        }
        boolean vague = digits.group(3) != null || digits.group(5) != null || isAbout(text, digits.start());
        return new Quantity(
                number,
                decimals.length(),
                UNITS.getOrDefault(digits.group(6), Unit.OTHER),
                digits.start(),
                digits.end(),
                vague);
    }

    private static boolean isAbout(String text, int start) {
        return ABOUT.matcher(text.substring(Math.max(0, start - 4), start)).find();
    }
}
