package org.nianbao.workflow.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.digest.Sm3;
import org.nianbao.core.format.CellId;
import org.nianbao.core.statement.NumberInText;
import org.nianbao.core.statement.NumbersInTheText;
import org.nianbao.core.statement.Scope;

/**
 * The numbers of a report's texts: those of which the cells are known, and the sentences with others, of which a person
 * confirms that they have been looked up. Neither stops anything.
 *
 * @param sourced in the order of the text
 * @param unsourced in the order of the text
 */
public record TextNumbers(List<Sourced> sourced, List<Unsourced> unsourced) {

    /** A number and its cells, with what they are called. */
    public record Sourced(Anchor anchor, List<CellId> cells, String words) {}

    /**
     * A sentence with numbers that no cell gives.
     *
     * @param fingerprint the same as long as the sentence reads so, wherever it stands
     */
    public record Unsourced(String fingerprint, Anchor sentence, List<Anchor> numbers) {}

    /** Stands before the fingerprints of sentences, where those of findings have their rule. */
    static final String RULE = "NUM";

    private static final String ENDS = "。！？；\n";

    public TextNumbers {
        sourced = List.copyOf(sourced);
        unsourced = List.copyOf(unsourced);
    }

    /** The numbers of these texts. */
    public static TextNumbers of(AnnualReport content, Scope scope) {
        List<Sourced> sourced = new ArrayList<>();
        Map<Anchor, List<Anchor>> bySentence = new LinkedHashMap<>();
        for (NumberInText number : NumbersInTheText.of(content, scope)) {
            if (number.isWithoutSource()) {
                bySentence
                        .computeIfAbsent(sentence(content, number), anchor -> new ArrayList<>())
                        .add(number.anchor());
            } else {
                sourced.add(new Sourced(number.anchor(), number.cells(), number.words()));
            }
        }
        List<Unsourced> unsourced = new ArrayList<>();
        bySentence.forEach((sentence, numbers) ->
                unsourced.add(new Unsourced(RULE + ":" + Sm3.hex(sentence.quote()), sentence, List.copyOf(numbers))));
        return new TextNumbers(sourced, unsourced);
    }

    /** The sentence in which a number stands; the number alone where its block has no text. */
    private static Anchor sentence(AnnualReport content, NumberInText number) {
        Anchor at = number.anchor();
        String text = content.part(number.part()).stream()
                .filter(block -> block.id().equals(at.block()))
                .map(Block::text)
                .findFirst()
                .orElse("");
        if (at.end() > text.length()) {
            return at;
        }
        int start = at.start();
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at.end();
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Anchor(at.part(), at.block(), start, end, text.substring(start, end));
    }

    boolean asksFor(String fingerprint) {
        return unsourced.stream().anyMatch(sentence -> sentence.fingerprint().equals(fingerprint));
    }
}
