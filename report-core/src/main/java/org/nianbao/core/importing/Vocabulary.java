package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.Section;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Landmarks;

/** All words by which parts of a report are recognised, of all editions. Made once, shared. */
final class Vocabulary implements Landmarks {

    /** A line that names a section. */
    record Heading(String number, boolean bracketed, String text, String section, Grade grade) {

        /** Whether the printed number is that of the section. */
        boolean isNumberedRight() {
            return !bracketed && number.equals(section);
        }
    }

    private static final Pattern CAPTION = Pattern.compile("^第?二十一?条第?\\(([一二三四五六七八九十]+)\\)项?$");
    private static final int LONGEST_HEADING = 60;

    private final Editions editions;
    private final List<TableLabels> tables;
    private final LabelSet<String> sections;
    private final Set<String> sectionTitles;
    private final Set<String> heads;
    private final Map<String, Set<String>> rows;
    private final @Nullable Map<String, Optional<Heading>> seen;
    private final @Nullable Map<String, Label> labels;

    Vocabulary(Editions editions) {
        this.editions = editions;
        this.tables = new ArrayList<>();
        this.sections = new LabelSet<>();
        this.heads = new HashSet<>();
        this.rows = new HashMap<>();
        this.seen = null;
        this.labels = null;
        for (ReportFormat format : editions.formats()) {
            for (TableSpec spec : format.tables()) {
                index(new TableLabels(format, spec));
            }
            format.sections().stream()
                    .filter(Section::hasHeading)
                    .forEach(section -> sections.add(section.title(), section.aliases(), section.number()));
        }
        this.sectionTitles = sections.wordings();
    }

    private Vocabulary(Vocabulary all) {
        this.editions = all.editions;
        this.tables = all.tables;
        this.sections = all.sections;
        this.sectionTitles = all.sectionTitles;
        this.heads = all.heads;
        this.rows = all.rows;
        this.seen = new HashMap<>();
        this.labels = new HashMap<>();
    }

    /** The same words for the reading of one document: it remembers what its lines were. For one thread. */
    Vocabulary forOneDocument() {
        return new Vocabulary(this);
    }

    private void index(TableLabels table) {
        tables.add(table);
        heads.addAll(table.headWordings());
        table.rows()
                .wordings()
                .forEach(wording ->
                        rows.computeIfAbsent(wording, none -> new HashSet<>()).add(table.table()));
    }

    Editions editions() {
        return editions;
    }

    /** Every table of every edition. */
    List<TableLabels> tables() {
        return tables;
    }

    /** The section that a line names; null when it names none. */
    @Nullable
    Heading heading(String line) {
        if (line.length() > LONGEST_HEADING) {
            return null;
        }
        Map<String, Optional<Heading>> memory = seen;
        if (memory == null) {
            return read(line);
        }
        return memory.computeIfAbsent(line, text -> Optional.ofNullable(read(text)))
                .orElse(null);
    }

    private @Nullable Heading read(String line) {
        Label label = Label.of(line);
        if (label.isEmpty() || label.core().length() > 30) {
            return null;
        }
        Found<String> found = label.numeral().isEmpty()
                ? sections.known(label)
                : sections.find(label, Math.max(1, label.core().length() / 4));
        if (found == null) {
            return null;
        }
        return new Heading(label.numeral(), label.bracketed(), afterNumber(line), found.what(), found.grade());
    }

    /**
     * Where a section's title that begins in a line ends.
     *
     * @param begin where it begins, behind the number
     * @return -1 when none begins there
     */
    int endOfHeading(String line, int begin) {
        int longest = -1;
        for (String title : sectionTitles) {
            longest = Math.max(longest, end(line, begin, title));
        }
        return longest;
    }

    /** The end of a title in a line that may have blanks and marks in it; -1 when it is not there. */
    private static int end(String line, int begin, String title) {
        int i = begin;
        int found = 0;
        while (i < line.length() && found < title.length() && i - begin < LONGEST_HEADING) {
            char c = Traditional.simple(line.charAt(i++));
            if (c == title.charAt(found)) {
                found++;
            } else if (!Blanks.isBlank(c) && "、,，".indexOf(c) < 0) {
                return -1;
            }
        }
        return found == title.length() ? i : -1;
    }

    private static String afterNumber(String line) {
        return line.replaceFirst("^\\s*[（(]?[一二三四五六七八九十\\d０-９]{1,3}[）)]?[、.．,，:：。]?\\s*", "")
                .strip();
    }

    /** The table that a caption names; empty when it is no caption. */
    Optional<String> caption(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        Matcher caption = CAPTION.matcher(Traditional.simple(Label.plain(text)));
        if (!caption.find()) {
            return Optional.empty();
        }
        String item = "(" + caption.group(1) + ")";
        return tables.stream()
                .filter(table -> Label.plain(table.spec().title()).contains(item))
                .map(TableLabels::table)
                .findFirst();
    }

    /** Whether a text is a caption of the form that the format prints, whatever table it names. */
    @Override
    public boolean isCaption(String text) {
        return text.length() <= 40
                && CAPTION.matcher(Traditional.simple(Label.plain(text))).find();
    }

    /** The text as a label. */
    Label label(String text) {
        Map<String, Label> memory = labels;
        if (memory == null || text.length() > LONGEST_HEADING) {
            return Label.of(text);
        }
        return memory.computeIfAbsent(text, Label::of);
    }

    /** Whether it is, to the letter or in a known other wording, a label of any table's head. */
    boolean knowsHead(Label label) {
        return heads.contains(label.core()) || heads.contains(label.bare());
    }

    /** The tables that have a row of this name. */
    Set<String> tablesOfRow(Label label) {
        Set<String> exact = rows.get(label.core());
        if (exact == null) {
            exact = rows.get(label.bare());
        }
        return exact != null ? exact : rows.getOrDefault(withoutFigures(label.core()), Set.of());
    }

    /** The label before figures that a converter left in its cell. */
    private static String withoutFigures(String core) {
        int end = core.length();
        while (end > 0 && core.charAt(end - 1) >= '0' && core.charAt(end - 1) <= '9') {
            end--;
        }
        return core.substring(0, end);
    }

    @Override
    public boolean isHeading(String line) {
        return heading(line) != null;
    }

    @Override
    public boolean isLabel(String cell) {
        Label label = label(cell);
        return !label.isEmpty() && (knowsHead(label) || !tablesOfRow(label).isEmpty());
    }

    @Override
    public boolean isHead(String cell) {
        Label label = label(cell);
        return !label.isEmpty() && label.numeral().isEmpty() && knowsHead(label);
    }

    @Override
    public boolean isTitle(String line) {
        return ReportTitle.isTitle(line);
    }
}
