package org.nianbao.core.scanner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;

/**
 * Finds what must not be made public. A text is normalised once and passed over once by each family of rules; checksums
 * decide where a number has one. What is found leaves only masked.
 */
public final class Scanner {

    private static final Pattern FIRST_SECTION = Pattern.compile("(?m)^[ \\t]*一、");

    private Scanner() {}

    /** All hits in a report: title, narratives, cells that hold text, labels and texts of local indicators. */
    public static List<Hit> scan(AnnualReport report) {
        return scan(report, OfficeTelephones.NONE);
    }

    /** All hits in a report of an organ that has registered these numbers as its office's: they are none. */
    public static List<Hit> scan(AnnualReport report, OfficeTelephones offices) {
        List<Hit> hits = new ArrayList<>();
        text(hits, "title", "", Passage.of(report.title(), true, false, offices));
        boolean head = true;
        for (Map.Entry<Part, List<Block>> part : report.narratives().entrySet()) {
            boolean contact = part.getKey() == Part.PREAMBLE || part.getKey() == Part.SIGNATURE;
            for (Block block : part.getValue()) {
                text(hits, part.getKey().id(), block.id(), Passage.of(block.text(), head, contact, offices));
                head = false;
            }
        }
        report.cells().filled().stream()
                .sorted(Comparator.comparing(CellId::toString))
                .forEach(cell -> cell(hits, cell, report.cells().get(cell), offices));
        report.local().forEach((label, value) -> {
            text(hits, "local", "", Passage.of(label, false, false, offices));
            if (value instanceof CellValue.Raw raw) {
                text(hits, "local", "", Passage.of(raw.text(), false, false, offices));
            }
        });
        return hits;
    }

    /** All hits in a plain text, in its order. */
    public static List<Hit> scanText(String text) {
        NormalizedText normal = NormalizedText.of(text);
        String plain = normal.text();
        // where the text is a report, its preamble is what stands before section 一
        Matcher section = FIRST_SECTION.matcher(plain);
        Passage passage = new Passage(
                normal,
                plain,
                true,
                plain.contains("一、") && section.find() ? section.start() : 0,
                OfficeTelephones.NONE);
        return inLines(text, passage, matches(passage));
    }

    /**
     * The secret markings (S-11) in a text that comes in: where there is one, nothing of it may be kept. The text is taken
     * to begin a document, so a level that stands alone is a marking too.
     */
    public static List<Hit> secretMarkings(String text) {
        Passage passage = Passage.of(text, true, false);
        return inLines(text, passage, SecretMarkings.in(passage));
    }

    private static List<Match> matches(Passage passage) {
        List<Match> matches = new ArrayList<>(SecretMarkings.in(passage));
        matches.addAll(PersonalNumbers.in(passage));
        matches.sort(Comparator.comparingInt(Match::start));
        return matches;
    }

    private static List<Hit> inLines(String original, Passage passage, List<Match> matches) {
        List<Hit> hits = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Match match : matches) {
            int start = passage.normal().start(match.start());
            while (at < start) {
                if (original.charAt(at++) == '\n') {
                    line++;
                }
            }
            hits.add(new Hit(
                    match.rule(), match.level(), line, null, null, match.masked(), match.category(), match.message()));
        }
        return hits;
    }

    private static void text(List<Hit> hits, String part, String block, Passage passage) {
        for (Match match : matches(passage)) {
            Anchor anchor = new Anchor(
                    part,
                    block,
                    passage.normal().start(match.start()),
                    passage.normal().end(match.end()),
                    match.masked());
            hits.add(new Hit(
                    match.rule(), match.level(), 0, anchor, null, match.masked(), match.category(), match.message()));
        }
    }

    private static void cell(List<Hit> hits, CellId cell, @Nullable CellValue value, OfficeTelephones offices) {
        if (value instanceof CellValue.Raw raw) {
            for (Match match : matches(Passage.of(raw.text(), false, false, offices))) {
                hits.add(new Hit(
                        match.rule(), match.level(), 0, null, cell, match.masked(), match.category(), match.message()));
            }
        }
    }
}
