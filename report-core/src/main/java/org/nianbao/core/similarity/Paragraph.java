package org.nianbao.core.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;

/** A paragraph cut into its own sentences; what all reports say is left out of its key, and the way back is kept. */
final class Paragraph {

    private static final String ENDS = "。!?;；…\n";

    private static final int LONGEST_HEADING = 20;
    private static final Pattern HEADING = Pattern.compile("[(]?[一二三四五六七八九十\\d]{1,3}[)、.][^,\\d]*");

    /** A sentence with its place in the paragraph's key. */
    record Placed(Sentence sentence, int from, int to) {}

    private final Part part;
    private final Block block;
    private final NormalizedText normal;
    private final StringBuilder key = new StringBuilder();
    private final List<Placed> sentences = new ArrayList<>();
    private int[] places = new int[64];

    private Paragraph(Part part, Block block) {
        this.part = part;
        this.block = block;
        this.normal = NormalizedText.withoutSpaces(block.text());
    }

    static Paragraph of(Part part, Block block, List<String> ownNames) {
        Paragraph paragraph = new Paragraph(part, block);
        String text = paragraph.normal.text();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
                paragraph.add(start, at, ownNames);
                start = at + 1;
            }
        }
        return paragraph;
    }

    private void add(int from, int to, List<String> ownNames) {
        String sentence = normal.text().substring(from, to);
        if (sentence.isEmpty() || isHeading(from, to)) {
            return;
        }
        int begin = key.length();
        WhatAllSay.Common common = WhatAllSay.in(sentence, ownNames);
        for (int at = 0; at < sentence.length(); at++) {
            if (!common.characters().get(at) && Character.isLetter(sentence.charAt(at))) {
                append(sentence.charAt(at), from + at);
            }
        }
        String own = key.substring(begin);
        if (own.isEmpty() || WhatAllSay.isStandard(sentence) || WhatAllSay.isStandard(own)) {
            key.setLength(begin);
        } else {
            sentences.add(new Placed(new Sentence(anchor(from, to), own, common.numbers()), begin, key.length()));
        }
    }

    private void append(char character, int place) {
        if (key.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[key.length()] = place;
        key.append(character);
    }

    /** A heading typed as a paragraph: one short line that begins as headings do and ends in no mark. */
    private boolean isHeading(int from, int to) {
        String text = normal.text();
        return from == 0
                && to == text.length()
                && to <= LONGEST_HEADING
                && HEADING.matcher(text).matches();
    }

    private Anchor anchor(int from, int to) {
        return new Anchor(part.id(), block.id(), normal.start(from), normal.end(to), normal.original(from, to));
    }

    Part part() {
        return part;
    }

    String key() {
        return key.toString();
    }

    List<Placed> sentences() {
        return sentences;
    }

    /** What stands in the text between two places of the key, the second exclusive. */
    Anchor anchorOfKey(int from, int to) {
        return anchor(places[from], places[to - 1] + 1);
    }
}
