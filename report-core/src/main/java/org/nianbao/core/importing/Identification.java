package org.nianbao.core.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.Section;

/** Which report a document is: title, organ, year, edition; each with a note when it was not simply read. */
final class Identification {

    private static final Pattern PERIOD = Pattern.compile("((?:19|20)\\d{2})年1月1日");
    private static final Pattern ANY_YEAR = Pattern.compile("((?:19|20)\\d{2})年");

    private final Editions editions;
    private final Notes notes = new Notes();
    private final boolean nothing;
    private final int year;
    private final String organ;
    private final String title;
    private final ReportFormat format;

    private Identification(
            Vocabulary vocabulary,
            List<Piece> pieces,
            Outline outline,
            List<String> names,
            Map<String, Integer> tables) {
        this.editions = vocabulary.editions();
        ReportTitle inText = outline.title();
        this.nothing = inText == null && !outline.hasHeadings() && tables.isEmpty();
        ReportTitle other = elsewhere(names);
        ReportTitle best = inText != null ? inText : other;
        String byTables = most(tables);
        this.year = year(inText, other, pieces, byTables);
        this.organ = organ(inText, other);
        this.title = best != null ? best.text() : AnnualReport.titleFor(organ, year);
        if (inText == null && !nothing) {
            notes.guessed("title", "", title, "文件里没有找到标题，暂用“" + title + "”，请核对。");
        }
        this.format = byTables == null ? editions.forYear(year) : editions.named(byTables);
    }

    static Identification of(
            Vocabulary vocabulary, Recogniser recogniser, List<Piece> pieces, Outline outline, List<String> names) {
        Map<String, Integer> tables = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece instanceof Band band) {
                TableLabels table = recogniser.recognise(band, "", false);
                if (table != null) {
                    tables.merge(isOfSectionTwo(table) ? table.edition() : "", 1, Integer::sum);
                }
            }
        }
        return new Identification(vocabulary, pieces, outline, names, tables);
    }

    private static boolean isOfSectionTwo(TableLabels table) {
        return table.format().sections().stream()
                .anyMatch(section -> section instanceof Section.Tables tables
                        && tables.number().equals("二")
                        && tables.tables().contains(table.table()));
    }

    boolean isNothing() {
        return nothing;
    }

    int year() {
        return year;
    }

    String organ() {
        return organ;
    }

    String title() {
        return title;
    }

    /** The edition of section 二, else the year's. */
    ReportFormat format() {
        return format;
    }

    List<Note> notes() {
        return notes.all();
    }

    private static @Nullable String most(Map<String, Integer> tables) {
        String most = null;
        int count = 0;
        boolean tie = false;
        for (Map.Entry<String, Integer> entry : tables.entrySet()) {
            if (entry.getKey().isEmpty()) {
                continue;
            }
            tie = entry.getValue() == count;
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
                tie = false;
            }
        }
        return tie ? null : most;
    }

    /** What the file calls itself outside of its text. */
    private static @Nullable ReportTitle elsewhere(List<String> names) {
        ReportTitle best = null;
        for (String name : names) {
            if (ReportTitle.isTitle(name)) {
                ReportTitle title = ReportTitle.of(name);
                if (title.isWhole()) {
                    return title;
                }
                best = best == null ? title : best;
            }
        }
        return best;
    }

    private int year(
            @Nullable ReportTitle inText, @Nullable ReportTitle other, List<Piece> pieces, @Nullable String byTables) {
        if (inText != null && inText.year() != null) {
            Integer told = yearTold(pieces);
            if (told == null || told.equals(inText.year())) {
                return inText.year();
            }
            notes.ambiguous(
                    "year",
                    inText.year().toString(),
                    "标题写的是 " + inText.year() + " 年，统计期限和正文写的是 " + told + " 年，按 " + told + " 年读入，请核对标题。");
            return told;
        }
        Integer found = other == null ? null : other.year();
        if (found == null) {
            found = yearInText(pieces, PERIOD);
        }
        if (found == null) {
            found = yearInText(pieces, ANY_YEAR);
        }
        if (found == null) {
            found = firstYear(byTables);
        }
        if (!nothing) {
            notes.guessed("year", "", found.toString(), "标题里没有年度，按 " + found + " 年读入，请核对。");
        }
        return found;
    }

    /** The year of the period, where the other sentences name it too, and more often than any other; null where they do not. */
    private static @Nullable Integer yearTold(List<Piece> pieces) {
        Integer period = yearInText(pieces, PERIOD);
        List<Piece> others = pieces.stream()
                .filter(piece -> piece instanceof Piece.Line line
                        && !line.text().contains("年度报告")
                        && !PERIOD.matcher(Label.plain(line.text())).find())
                .toList();
        return period != null && period.equals(yearInText(others, ANY_YEAR)) ? period : null;
    }

    /** The year that the text names most often in this form, the earlier one when two are equal. */
    private static @Nullable Integer yearInText(List<Piece> pieces, Pattern form) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Line line) {
                Matcher year = form.matcher(Label.plain(line.text()));
                while (year.find()) {
                    counts.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
                }
            }
        }
        Integer most = null;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int order = most == null ? 1 : entry.getValue().compareTo(counts.getOrDefault(most, 0));
            if (most == null || order > 0 || (order == 0 && entry.getKey() < most)) {
                most = entry.getKey();
            }
        }
        return most;
    }

    /** The first year that the edition was in force, when nothing in the file names a year. */
    private int firstYear(@Nullable String edition) {
        ReportFormat known =
                edition == null ? editions.formats().get(editions.formats().size() - 1) : editions.named(edition);
        int first = 2000;
        while (!known.coversYear(first)) {
            first++;
        }
        return first;
    }

    private String organ(@Nullable ReportTitle inText, @Nullable ReportTitle other) {
        if (inText != null && !inText.organ().isEmpty()) {
            return inText.organ();
        }
        String found = other == null ? "" : other.organ();
        if (!nothing) {
            if (found.isEmpty()) {
                notes.unplaced("organ", "", "标题里没有写机关名称，请填写。");
            } else {
                notes.guessed("organ", "", found, "标题里没有写机关名称，按“" + found + "”读入，请核对。");
            }
        }
        return found;
    }
}
