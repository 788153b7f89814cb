package org.nianbao.core.importing;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.importing.source.Blanks;

/** Finds the lines at the end of a report that sign it: the organ's name and the date. */
final class Signature {

    private static final int LONGEST = 40;
    private static final int MOST_LINES = 4;
    private static final Pattern DATE = Pattern.compile(
            "^[（(]?(?:\\d{4}|[二〇○零一三四五六七八九]{4})[年.\\-/](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[月.\\-/](?:\\d{1,2}|[一二三四五六七八九十]{1,3})日?[）)]?$");
    private static final Pattern ORGAN = Pattern.compile(
            "^[^，。；：！？、,;:]{2,36}(?:政府|局|委员会|委|办公室|办|厅|部|院|署|中心|街道|处|镇|乡|会|队|所|站|行|公司|社|库|馆|校|大学|区|县|市|省|旗|盟|州)$");

    private Signature() {}

    /**
     * Where the signature begins in the lines at the end of a report.
     *
     * @param lines the last lines, no heading among them
     * @param organ the organ's name as the title has it; may be empty
     * @return the index of the first line that signs; the number of lines when none does
     */
    static int begin(List<Piece.Line> lines, String organ) {
        int begin = lines.size();
        boolean dated = false;
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - MOST_LINES); i--) {
            String line = Blanks.strip(lines.get(i).text());
            String plain = Label.plain(line);
            if (line.length() > LONGEST) {
                break;
            }
            if (!dated && DATE.matcher(plain).matches()) {
                dated = true;
                begin = i;
            } else if (lines.get(i).right() || (ORGAN.matcher(plain).matches() && (dated || isOrgan(plain, organ)))) {
                begin = i;
            } else {
                break;
            }
        }
        return begin;
    }

    private static boolean isOrgan(String line, String organ) {
        return !organ.isEmpty() && (line.equals(organ) || line.startsWith(organ) || organ.startsWith(line));
    }
}
