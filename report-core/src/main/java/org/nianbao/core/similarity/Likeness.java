package org.nianbao.core.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nianbao.core.content.Part;

/**
 * How alike two reports are.
 *
 * @param whole all their own words together
 * @param parts the parts that either has words in, the most alike first
 */
public record Likeness(Share whole, List<OfPart> parts) {

    /** One part of both. */
    public record OfPart(Part part, Share share) {}

    public Likeness {
        parts = List.copyOf(parts);
    }

    /** That of these two, whichever stands first. */
    public static Likeness of(OwnText one, OwnText other) {
        List<OfPart> parts = new ArrayList<>();
        for (Part part : OwnText.PARTS) {
            Share share = one.shingles(part).shareWith(other.shingles(part));
            if (share.all() > 0) {
                parts.add(new OfPart(part, share));
            }
        }
        parts.sort(Comparator.comparingInt((OfPart of) -> of.share().percent()).reversed());
        return new Likeness(one.shingles().shareWith(other.shingles()), parts);
    }
}
