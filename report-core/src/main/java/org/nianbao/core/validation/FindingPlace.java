package org.nianbao.core.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.Section;
import org.nianbao.core.format.TableSpec;

/**
 * Where a finding is, in the words that are printed in the report.
 *
 * @param section the heading of the section, or what stands for it: 题目, 引言, 全文
 * @param row the labels of the rows, and the table where the section has several; empty where no cell is concerned
 * @param column the labels of the columns; empty where no cell is concerned
 * @param quote what stands there in the text; empty where no text is concerned
 */
public record FindingPlace(String section, String row, String column, String quote) {

    private static final String WHOLE = "全文";
    private static final int FEW = 3;

    /**
     * The place of a finding.
     *
     * @param edition the edition of the report that was checked
     */
    public static FindingPlace of(Finding finding, Editions editions, String edition) {
        ReportFormat format = editions.named(edition);
        List<CellId> cells = finding.cells();
        Anchor anchor = finding.anchor();
        String quote = anchor == null ? "" : anchor.quote().strip();
        String part = anchor == null ? "" : section(format, anchor.part());
        if (cells.isEmpty()) {
            return new FindingPlace(part.isEmpty() ? WHOLE : part, "", "", quote);
        }
        List<TableSpec> tables = cells.stream()
                .map(cell -> editions.tableOf(cell, format))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        String rows = names(tables, cells, CellId::row, Names::row, "行");
        String columns = names(tables, cells, CellId::column, Names::column, "列");
        return new FindingPlace(
                part.isEmpty() ? sections(format, tables) : part, withTable(format, tables, rows), columns, quote);
    }

    /** All of it in one line: {@code 三、收到和处理政府信息公开申请情况 › （七）总计 › 自然人}. */
    public String words() {
        String cells = Stream.of(row, column).filter(name -> !name.isEmpty()).collect(Collectors.joining(" › "));
        if (quote.isEmpty()) {
            return cells.isEmpty() ? section : section + " › " + cells;
        }
        return section + " › “" + shortened(quote) + "”" + (cells.isEmpty() ? "" : "，对照表中 " + cells);
    }

    private static String names(
            List<TableSpec> tables, List<CellId> cells, Function<CellId, String> idOf, Naming naming, String measure) {
        List<String> names = cells.stream()
                .map(cell -> tables.stream()
                        .filter(table -> table.id().equals(cell.table()))
                        .findFirst()
                        .map(table -> naming.of(table, idOf.apply(cell)))
                        .orElse(idOf.apply(cell)))
                .distinct()
                .toList();
        return names.size() <= FEW ? String.join("、", names) : names.get(0) + "等" + names.size() + measure;
    }

    private interface Naming {
        String of(TableSpec table, String id);
    }

    /** A section of several tables needs the table's caption as well. */
    private static String withTable(ReportFormat format, List<TableSpec> tables, String rows) {
        boolean several = tables.size() == 1 && isAmongSeveral(format, tables.get(0));
        return several ? tables.get(0).title() + " " + rows : rows;
    }

    private static boolean isAmongSeveral(ReportFormat format, TableSpec table) {
        return format.sections().stream()
                .anyMatch(section -> section instanceof Section.Tables of
                        && of.tables().contains(table.id())
                        && of.tables().size() > 1);
    }

    private static String sections(ReportFormat format, List<TableSpec> tables) {
        List<String> headings = tables.stream()
                .map(table -> heading(
                                format,
                                section -> section instanceof Section.Tables of
                                        && of.tables().contains(table.id()))
                        .orElse(table.title()))
                .distinct()
                .toList();
        return headings.isEmpty() ? WHOLE : String.join(" 和 ", headings);
    }

    private static String section(ReportFormat format, String part) {
        return switch (part) {
            case "title" -> "题目";
            case "preamble" -> "引言";
            case "signature" -> "落款";
            case "local" -> "补充指标";
            default ->
                heading(
                                format,
                                section -> section instanceof Section.Narrative narrative
                                        && narrative.part().equals(part))
                        .orElse("");
        };
    }

    private static Optional<String> heading(ReportFormat format, Predicate<Section> wanted) {
        return format.sections().stream().filter(wanted).map(Section::heading).findFirst();
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }
}
