package org.nianbao.core.importing.doc;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceRemark;

/** The text of a range without what was deleted or is hidden, without field codes and the format's own marks. */
final class OldText {

    private OldText() {}

    /** The text; what is left out becomes a remark. */
    static String of(Range range, SourceBuilder source) {
        StringBuilder text = new StringBuilder();
        StringBuilder deleted = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            String words = run.text();
            if (run.isMarkedDeleted()) {
                deleted.append(words);
            } else if (run.isVanished()) {
                hidden.append(words);
            } else {
                if (words.indexOf('\u0001') >= 0 || words.indexOf('\b') >= 0) {
                    source.remark(SourceRemark.Kind.PICTURE, "");
                }
                text.append(words);
            }
        }
        remark(SourceRemark.Kind.DELETED, deleted, source);
        remark(SourceRemark.Kind.HIDDEN, hidden, source);
        return plain(text.toString());
    }

    private static void remark(SourceRemark.Kind kind, StringBuilder words, SourceBuilder source) {
        String plain = Blanks.strip(plain(words.toString()));
        if (!plain.isEmpty()) {
            source.remark(kind, plain);
        }
    }

    /** The text with field codes, cells on lines of their own. */
    static String all(String raw) {
        return plain(raw.replace('\u0013', ' ').replace('\u0014', ' ').replace('\u0007', '\n'));
    }

    /** The text without field codes and marks; line breaks as line feeds. */
    static String plain(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        int codes = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '\u0013' -> codes++;
                case '\u0014' -> codes = Math.max(0, codes - 1);
                case '\u0015' -> {
                    // the end of a field, whose code ended before its result
                }
                case '\u000b', '\r', '\n' -> add(plain, codes, '\n');
                case '\u001e' -> add(plain, codes, '-');
                case '\t' -> add(plain, codes, '\t');
                default -> {
                    if (c >= ' ') {
                        add(plain, codes, c);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static void add(StringBuilder plain, int codes, char c) {
        if (codes == 0) {
            plain.append(c);
        }
    }
}
