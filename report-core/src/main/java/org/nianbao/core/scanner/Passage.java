package org.nianbao.core.scanner;

import org.nianbao.core.content.NormalizedText;

/**
 * A text to scan, and what its place says about it.
 *
 * @param normal the text, normalised
 * @param head whether it stands at the head of the document, where a marking stands alone
 * @param contact how far, in units of the normalised text, an office may give its telephone: preamble and signature
 * @param offices the numbers that an office has registered as its own
 */
record Passage(NormalizedText normal, String text, boolean head, int contact, OfficeTelephones offices) {

    static Passage of(String original, boolean head, boolean contact) {
        return of(original, head, contact, OfficeTelephones.NONE);
    }

    static Passage of(String original, boolean head, boolean contact, OfficeTelephones offices) {
        NormalizedText normal = NormalizedText.of(original);
        String text = normal.text();
        return new Passage(normal, text, head, contact ? text.length() : 0, offices);
    }

    /** The unit before this index; a line feed where there is none. */
    char before(int index) {
        return index > 0 ? text.charAt(index - 1) : '\n';
    }

    /** The unit at this index; a line feed behind the end. */
    char at(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    /** What stands around a match, so many units before and behind, not beyond its line. */
    String near(int start, int end, int before, int behind) {
        String ahead = text.substring(Math.max(0, start - before), start);
        return ahead.substring(ahead.lastIndexOf('\n') + 1)
                + text.substring(end, Math.min(text.length(), end + behind));
    }
}
