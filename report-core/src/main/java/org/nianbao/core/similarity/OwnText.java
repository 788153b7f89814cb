package org.nianbao.core.similarity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;

/**
 * What a report says in words of its own: the sentences of sections 一, 五 and 六 without headings, tables, numbers, dates,
 * names of laws, the organ's own name and what all such reports say. 引言 and 落款 are the same everywhere and do not count.
 */
public final class OwnText {

    /** The parts that count, in the order of the report. */
    public static final List<Part> PARTS = List.of(Part.OVERVIEW, Part.PROBLEMS, Part.OTHER_MATTERS);

    private static final List<String> ENDINGS = List.of("人民政府办公厅", "人民政府办公室", "人民政府", "街道办事处", "办事处");
    private static final int LEAST_NAME = 2;

    private final List<Paragraph> paragraphs;
    private final Map<Part, Shingles> shingles = new EnumMap<>(Part.class);
    private final Shingles whole;
    private final int length;

    private OwnText(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        for (Part part : PARTS) {
            shingles.put(part, Shingles.of(keys(sentences(part))));
        }
        List<String> keys = keys(sentences());
        whole = Shingles.of(keys);
        length = keys.stream().mapToInt(String::length).sum();
    }

    /** That of this report. */
    public static OwnText of(AnnualReport report) {
        List<String> names = namesOf(report.organ());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Part part : PARTS) {
            for (Block block : report.part(part)) {
                if (block instanceof Block.Paragraph) {
                    paragraphs.add(Paragraph.of(part, block, names));
                }
            }
        }
        return new OwnText(paragraphs);
    }

    /** The own sentences, in the order of the report. */
    public List<Sentence> sentences() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(Paragraph.Placed::sentence)
                .toList();
    }

    /** Those of one part. */
    public List<Sentence> sentences(Part part) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.part() == part)
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(Paragraph.Placed::sentence)
                .toList();
    }

    /** The runs of five characters of the whole. */
    public Shingles shingles() {
        return whole;
    }

    /** Those of one part; of a part that does not count, none. */
    public Shingles shingles(Part part) {
        return shingles.getOrDefault(part, Shingles.of(List.of()));
    }

    /** How many characters are its own. Of a few, little can be said: short reports without cases are alike by nature. */
    public int length() {
        return length;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    private static List<String> keys(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::key).toList();
    }

    /** The registered name and the name of the place, the longer first. */
    private static List<String> namesOf(String organ) {
        String name = organ.replaceAll("\\s", "");
        List<String> names = new ArrayList<>();
        if (name.length() > LEAST_NAME) {
            names.add(name);
        }
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() - ending.length() >= LEAST_NAME) {
                names.add(name.substring(0, name.length() - ending.length()));
            }
        }
        return names;
    }
}
