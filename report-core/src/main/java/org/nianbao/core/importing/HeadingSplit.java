package org.nianbao.core.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Blanks;

/** Parts a line that begins with a section's heading and goes on with its text. */
final class HeadingSplit {

    private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六]|[1-6１-６])\\s{0,3}[、.．，,]");
    private static final String PARTING = "。：:；;!！";

    private HeadingSplit() {}

    /** The heading and the text behind it; the line alone when it is not both. */
    static List<Piece.Line> of(Vocabulary vocabulary, Piece.Line line) {
        String text = Blanks.strip(line.text());
        Matcher number = NUMBERED.matcher(text);
        int end = number.find() ? vocabulary.endOfHeading(text, number.end()) : -1;
        if (end < 0 || end >= text.length()) {
            return List.of(line);
        }
        boolean parted = isParting(text.charAt(end));
        int begin = end;
        while (begin < text.length() && isParting(text.charAt(begin))) {
            begin++;
        }
        if (begin == text.length() || (!parted && vocabulary.isHeading(text))) {
            return List.of(line);
        }
        return List.of(
                new Piece.Line(text.substring(0, end), line.headingLevel(), line.right()),
                Piece.Line.of(text.substring(begin)));
    }

    private static boolean isParting(char c) {
        return PARTING.indexOf(c) >= 0 || Blanks.isBlank(c);
    }
}
