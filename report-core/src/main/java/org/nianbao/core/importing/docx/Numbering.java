package org.nianbao.core.importing.docx;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Writes out the numbers that Word gives to paragraphs and does not keep in their text: {@code 一、}, {@code （二）}, {@code 3.}. */
final class Numbering implements XmlPart.Handler {

    private static final int LEVELS = 9;
    private static final String[] NUMERALS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
    }

    private final Map<Integer, Level[]> abstracts = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private Level[] levels = newLevels();
    private Level level = new Level();
    private int list;
    private boolean overriding;

    @Override
    public void start(XmlPart part, String name) {
        switch (name) {
            case "abstractNum" -> {
                levels = newLevels();
                abstracts.put(part.number("abstractNumId", -1), levels);
            }
            case "lvl" -> {
                int index = part.number("ilvl", 0);
                level = overriding || index < 0 || index >= LEVELS ? new Level() : levels[index];
            }
            case "start" -> level.start = part.number("val", 1);
            case "numFmt" -> level.format = part.attribute("val", "decimal");
            case "lvlText" -> level.text = part.attribute("val", "");
            case "num" -> list = part.number("numId", 0);
            case "abstractNumId" -> lists.put(list, part.number("val", -1));
            case "lvlOverride" -> overriding = true;
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("lvlOverride")) {
            overriding = false;
        }
    }

    private static Level[] newLevels() {
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    /** The number of the next paragraph of a list; empty for bullets and for paragraphs without number. */
    String next(@Nullable NumberRef reference) {
        if (reference == null || reference.list() <= 0 || reference.level() < 0 || reference.level() >= LEVELS) {
            return "";
        }
        Integer definition = lists.get(reference.list());
        Level[] known = definition == null ? null : abstracts.get(definition);
        if (definition == null || known == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definition, none -> new int[LEVELS]);
        counts[reference.level()] =
                counts[reference.level()] == 0 ? known[reference.level()].start : counts[reference.level()] + 1;
        for (int i = reference.level() + 1; i < LEVELS; i++) {
            counts[i] = 0;
        }
        return written(known, counts, reference.level());
    }

    private static String written(Level[] levels, int[] counts, int level) {
        if (levels[level].format.equals("bullet") || levels[level].format.equals("none")) {
            return "";
        }
        String text = levels[level].text;
        for (int i = 0; i <= level; i++) {
            int count = counts[i] == 0 ? levels[i].start : counts[i];
            text = text.replace("%" + (i + 1), numeral(levels[i].format, count));
        }
        return text;
    }

    private static String numeral(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "chineseLegalSimplified" -> chinese(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            default -> Integer.toString(number);
        };
    }

    private static String chinese(int number) {
        if (number <= 10 && number >= 0) {
            return NUMERALS[number];
        }
        if (number < 20 && number > 0) {
            return "十" + NUMERALS[number - 10];
        }
        if (number < 100 && number > 0) {
            return NUMERALS[number / 10] + "十" + (number % 10 == 0 ? "" : NUMERALS[number % 10]);
        }
        return Integer.toString(number);
    }

    private static String fullWidth(int number) {
        StringBuilder wide = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            wide.append((char) (c - '0' + '０'));
        }
        return wide.toString();
    }
}
