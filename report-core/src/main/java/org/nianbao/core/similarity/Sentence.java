package org.nianbao.core.similarity;

import java.util.List;

import org.nianbao.core.content.Anchor;

/**
 * A sentence of an organ's own.
 *
 * @param place where it stands, with its words as written
 * @param key what makes it itself: its characters without numbers, dates, names of laws, marks and the organ's own name
 * @param numbers the numbers taken out of it, in order, without those of dates, laws and documents
 */
public record Sentence(Anchor place, String key, List<String> numbers) {

    public Sentence {
        numbers = List.copyOf(numbers);
    }
}
