package org.nianbao.core.validation;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.nianbao.core.content.FoundTable;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.TableSpec;

/**
 * What of a found table's deviations counts. A table that goes on on the next page is found in two parts, each of which lacks
 * the rows of the other: a row or column whose cells were read is not missing.
 */
final class Deviations {

    private static final Pattern MISSING = Pattern.compile("缺少“(.+)”一([行列])");
    private static final Pattern RENAMED = Pattern.compile("列标题“(.+)”应为“(.+)”");
    private static final String MERGES = "列标题的合并有误";

    private Deviations() {}

    /** Those that are really there, in their order. */
    static List<String> of(FoundTable found, Subject subject) {
        TableSpec table = subject.tables().stream()
                .map(TableInUse::table)
                .filter(one -> one.id().equals(found.table()))
                .findFirst()
                .orElse(null);
        boolean known = table != null
                || subject.cells().filled().stream()
                        .anyMatch(cell -> cell.table().equals(found.table()));
        return !known
                ? List.of()
                : found.deviations().stream()
                        .filter(deviation -> !isTheSameWord(deviation))
                        .filter(deviation -> table == null || !isReadElsewhere(deviation, table, subject))
                        .toList();
    }

    /** Whether all that differs is how head cells were merged, which converters lose: the labels are right. */
    static boolean areMergesOnly(List<String> deviations) {
        return deviations.stream().allMatch(deviation -> deviation.startsWith(MERGES));
    }

    private static boolean isTheSameWord(String deviation) {
        Matcher renamed = RENAMED.matcher(deviation);
        return renamed.matches() && Objects.equals(renamed.group(1), renamed.group(2));
    }

    private static boolean isReadElsewhere(String deviation, TableSpec table, Subject subject) {
        Matcher missing = MISSING.matcher(deviation);
        if (!missing.matches()) {
            return false;
        }
        boolean row = missing.group(2).equals("行");
        List<String> lines = (row ? table.rows() : table.columns())
                .stream().flatMap(header -> leaves(header, missing.group(1))).toList();
        return !lines.isEmpty()
                && table.cells().stream()
                        .filter(cell -> lines.contains(row ? cell.row() : cell.column()))
                        .noneMatch(subject.cells()::isBlank);
    }

    /** The rows or columns under the header of this label, itself if it is a row. */
    private static Stream<String> leaves(Header header, String label) {
        return header.label().equals(label)
                ? header.leaves().map(Header::leafId)
                : header.parts().stream().flatMap(part -> leaves(part, label));
    }
}
