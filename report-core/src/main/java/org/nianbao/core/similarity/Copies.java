package org.nianbao.core.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what was copied: sentences that are equal once numbers, dates and names are out, and in what is left of a paragraph
 * every common run of at least forty characters.
 */
public final class Copies {

    private static final int SHORTEST_SENTENCE = 8;
    private static final int SHORTEST_RUN = 40;

    private record Spot(Paragraph paragraph, int at) {}

    private final Map<String, Sentence> sentences = new HashMap<>();
    private final Map<String, Spot> windows = new HashMap<>();
    private final List<Copied> found = new ArrayList<>();

    private Copies(OwnText there) {
        for (Sentence sentence : there.sentences()) {
            if (sentence.key().length() >= SHORTEST_SENTENCE) {
                sentences.putIfAbsent(sentence.place().part() + sentence.key(), sentence);
                sentences.putIfAbsent(sentence.key(), sentence);
            }
        }
        for (Paragraph paragraph : there.paragraphs()) {
            String key = paragraph.key();
            for (int at = 0; at + SHORTEST_RUN <= key.length(); at++) {
                windows.putIfAbsent(key.substring(at, at + SHORTEST_RUN), new Spot(paragraph, at));
            }
        }
    }

    /** What the one has from the other, in the order of the one. */
    public static List<Copied> between(OwnText here, OwnText there) {
        Copies copies = new Copies(there);
        here.paragraphs().forEach(copies::compare);
        return List.copyOf(copies.found);
    }

    private void compare(Paragraph paragraph) {
        int open = 0;
        for (Paragraph.Placed placed : paragraph.sentences()) {
            Sentence sentence = placed.sentence();
            Sentence same = sentences.get(sentence.place().part() + sentence.key());
            if (same == null) {
                same = sentences.get(sentence.key());
            }
            if (same != null) {
                runs(paragraph, open, placed.from());
                found.add(new Copied(sentence.place(), same.place()));
                open = placed.to();
            }
        }
        runs(paragraph, open, paragraph.key().length());
    }

    /** The common runs between two places of the key. */
    private void runs(Paragraph paragraph, int from, int to) {
        String key = paragraph.key();
        int at = from;
        while (at + SHORTEST_RUN <= to) {
            Spot spot = windows.get(key.substring(at, at + SHORTEST_RUN));
            if (spot == null) {
                at++;
                continue;
            }
            String other = spot.paragraph().key();
            int length = SHORTEST_RUN;
            while (at + length < to
                    && spot.at() + length < other.length()
                    && key.charAt(at + length) == other.charAt(spot.at() + length)) {
                length++;
            }
            found.add(new Copied(
                    paragraph.anchorOfKey(at, at + length),
                    spot.paragraph().anchorOfKey(spot.at(), spot.at() + length)));
            at += length;
        }
    }
}
