package org.nianbao.core.importing.text;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.importing.source.Landmarks;

/**
 * Puts rows together that a text extractor broke where a cell had a line break: {@code 结果维持 | 结果}, {@code 纠正 | 总计 |}. In
 * such texts every whole row ends with a bar.
 */
final class BrokenRows {

    private static final int ENOUGH_WHOLE = 4;
    private static final int MOST_PARTS = 24;
    private static final int LONGEST_PART = 60;
    private static final int LONGEST_HEAD = 8;

    private BrokenRows() {}

    /** The lines, each row on one; the same lines where rows do not end with a bar. */
    static List<String> joined(List<String> lines, Landmarks landmarks) {
        if (lines.stream().filter(BrokenRows::isWhole).count() <= ENOUGH_WHOLE) {
            return lines;
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = endOfRow(lines, i);
            String row = String.join(" ", lines.subList(i, end));
            if (end > i + 1 && beginsWithRestOf(joined, row, landmarks)) {
                row = joined.remove(joined.size() - 1).strip() + ' ' + row;
            }
            joined.add(row);
            i = end;
        }
        return joined;
    }

    private static boolean isWhole(String line) {
        String plain = line.strip();
        return plain.endsWith("|") && !plain.startsWith("|") && plain.indexOf('|') < plain.length() - 1;
    }

    /** Behind the last line of the row that begins here; the next line where none does, or it has no end. */
    private static int endOfRow(List<String> lines, int from) {
        String first = lines.get(from).strip();
        if (first.indexOf('|') <= 0 || first.endsWith("|")) {
            return from + 1;
        }
        for (int i = from + 1; i < lines.size() && i < from + MOST_PARTS; i++) {
            String part = lines.get(i).strip();
            if (part.isEmpty() || part.startsWith("|") || part.length() > LONGEST_PART) {
                return from + 1;
            }
            if (part.endsWith("|")) {
                return i + 1;
            }
        }
        return from + 1;
    }

    /** Whether the line before is the beginning of this row's first cell: {@code 商业} before {@code 企业 | 科研}. */
    private static boolean beginsWithRestOf(List<String> before, String row, Landmarks landmarks) {
        if (before.isEmpty()) {
            return false;
        }
        String begin = before.get(before.size() - 1).strip();
        String rest = row.substring(0, row.indexOf('|')).strip();
        return !begin.isEmpty()
                && begin.length() <= LONGEST_HEAD
                && begin.indexOf('|') < 0
                && (landmarks.isHead(begin + rest) || landmarks.isLabel(begin + rest));
    }
}
