package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds all words, numbers and years of a normalised text in one pass. */
final class Marks {

    private static final Lexicon WORDS = Vocabulary.lexicon();

    private final String text;
    private final List<Mark> found = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    /** In the order of the text; no two of them overlap. */
    static List<Mark> in(String text) {
        Marks marks = new Marks(text);
        int at = 0;
        while (at < text.length()) {
            at = marks.read(at);
        }
        return marks.found;
    }

    /** Adds what begins here; answers where to go on. */
    private int read(int at) {
        char sign = text.charAt(at);
        if (Quantities.isDigit(sign)) {
            return readDigits(at);
        }
        Word word = WORDS.longestAt(text, at);
        if (word != null) {
            found.add(Mark.of(word, at, family(word, at)));
            return at + word.text().length();
        }
        if (Quantities.isNumeral(sign)) {
            Quantity quantity = Quantities.atNumeral(text, at);
            if (quantity != null) {
                found.add(Mark.of(quantity));
                return quantity.end();
            }
            int end = at + 1;
            while (end < text.length() && Quantities.isNumeral(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return at + 1;
    }

    private int readDigits(int at) {
        int end = Quantities.digitsEnd(text, at);
        if (end - at == 4 && end < text.length() && text.charAt(end) == '年') {
            int year = Integer.parseInt(text, at, end, 10);
            int after = text.startsWith("年度", end) ? end + 2 : end + 1;
            if (year >= 1949 && year < 2100) {
                found.add(Mark.ofYear(year, at, after));
                return after;
            }
        }
        if (at > 0 && isPartOfSomethingElse(text.charAt(at - 1))) {
            return end;
        }
        Quantity quantity = Quantities.atDigit(text, at);
        if (quantity == null) {
            return end;
        }
        found.add(Mark.of(quantity));
        return quantity.end();
    }

    private static boolean isPartOfSomethingElse(char before) {
        return before < 0x80 && (Character.isLetter(before) || "./-[".indexOf(before) >= 0)
                || before == '第'
                || before == '〔';
    }

    /** 申请 is a request for information, unless the word before it names another kind. */
    private @Nullable Family family(Word word, int at) {
        if (!word.is(Role.WEAK_REQUEST)) {
            return word.family();
        }
        if (at == 0 || found.isEmpty()) {
            return at == 0 ? Family.REQUESTS : Family.OTHER;
        }
        Mark before = found.get(found.size() - 1);
        if (before.end() < at) {
            return Family.OTHER;
        }
        Family named = before.family();
        return named == null ? Family.REQUESTS : named;
    }
}
