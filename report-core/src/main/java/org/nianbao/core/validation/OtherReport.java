package org.nianbao.core.validation;

import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.similarity.Shingles;

/**
 * Another report, as far as one needs it to see whether this one was copied from it.
 *
 * @param name the organ's
 * @param year its report year
 * @param shingles those of its own words
 * @param length how many characters these are
 */
public record OtherReport(String name, int year, Shingles shingles, int length) {

    /** The report of this organ and year with these words. */
    public static OtherReport of(String name, int year, OwnText text) {
        return new OtherReport(name, year, text.shingles(), text.length());
    }
}
