package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.Section;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.validation.Findings.Judgement;

/**
 * CEL-01: every statutory cell has a value; where there is nothing to report it is 0. A dash or 无 is no value. What is
 * blank together is said together: the table, whole columns, then row by row.
 */
final class EveryCellFilled implements ReportRule {

    private static final Rule RULE = new Rule(
                    "CEL-01", Severity.ERROR, true, "法定表格每一格都有数字，没有发生的填0，不留空，不填“/”“-”“无”。", "国办公开办函〔2021〕30号附件")
            .computes("每一格都有一个数；没有发生的＝0")
            .example("“结转下年度继续办理·科研机构”空着，或者填“/”“-”“无”。", "“结转下年度继续办理·科研机构”填0。");

    private static final Set<String> NOTHING = Set.of(
            "/", "//", "\\", "-", "--", "—", "——", "－", "–", "―", "─", "一", "无", "空", "没有", "暂无", "无数据", "N/A", "n/a",
            "null", "／", "＼", "、", ".", "。", "*");

    /** Whether this text stands for nothing: it belongs to this rule, any other text to CEL-02 or CEL-03. */
    static boolean isNothing(CellValue.Raw raw) {
        return NOTHING.contains(raw.text().strip());
    }

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.isComplete()) {
            unseen(subject, findings);
            return;
        }
        for (TableInUse table : subject.tables()) {
            if (table.figures().full()) {
                continue;
            }
            Set<CellId> missing = missing(subject, table);
            if (missing.isEmpty() || isSaidBySectionsComplete(subject, table) || isPicture(subject, table)) {
                continue;
            }
            if (missing.size() == table.table().cells().size() && missing.size() > 1) {
                say(
                        subject,
                        table,
                        Names.table(table.table()) + "整张表还没有填写",
                        table.table().cells(),
                        findings);
                continue;
            }
            columns(subject, table, missing, findings);
            rows(subject, table, missing, findings);
        }
    }

    /** Blank cells, and those with a dash; not those for which an undivided row stands. */
    private static Set<CellId> missing(Subject subject, TableInUse table) {
        Set<CellId> stoodFor = new HashSet<>();
        for (TableSpec.Undivided whole : table.table().undivided()) {
            for (CellId cell : table.table().undividedCells()) {
                boolean stands = cell.row().equals(whole.id())
                        && table.table().undividedCells().stream()
                                .anyMatch(other -> other.row().equals(whole.id())
                                        && !subject.cells().isBlank(other));
                if (stands) {
                    whole.covers()
                            .forEach(
                                    row -> stoodFor.add(new CellId(table.table().id(), row, cell.column())));
                }
            }
        }
        Set<CellId> missing = new HashSet<>();
        for (CellId cell : table.table().cells()) {
            CellValue value = subject.cells().get(cell);
            boolean nothing = value instanceof CellValue.Raw raw && isNothing(raw);
            if (nothing || value == null && !stoodFor.contains(cell)) {
                missing.add(cell);
            }
        }
        return missing;
    }

    /** A section that the file lacks altogether is said once, by STR-02. */
    private static boolean isSaidBySectionsComplete(Subject subject, TableInUse table) {
        SourceStructure structure = subject.structure();
        if (structure == null || !structure.showsHeadings() || !table.isWholeTableBlank(subject.report())) {
            return false;
        }
        int place = subject.placeOfTable(table.table().id());
        String number = subject.format().sections().get(place - 1).number();
        return structure.headings().stream().noneMatch(heading -> number.equals(heading.section()));
    }

    /** A table that is a picture is said by STR-08. */
    private static boolean isPicture(Subject subject, TableInUse table) {
        return subject.format().sections().stream()
                .anyMatch(section -> section instanceof Section.Tables tables
                        && tables.tables().contains(table.table().id())
                        && TablesAreText.arePictures(subject, tables));
    }

    private static void columns(Subject subject, TableInUse table, Set<CellId> missing, Findings findings) {
        List<Header> rows = table.table().leafRows();
        List<String> blank = table.table().leafColumns().stream()
                .map(Header::leafId)
                .filter(column -> rows.stream()
                        .allMatch(
                                row -> missing.contains(new CellId(table.table().id(), row.leafId(), column))))
                .toList();
        if (blank.isEmpty() || rows.size() < 3) {
            return;
        }
        List<CellId> cells = table.table().cells().stream()
                .filter(cell -> blank.contains(cell.column()))
                .toList();
        List<String> names = blank.stream()
                .map(column -> "“" + Names.column(table.table(), column) + "”")
                .toList();
        say(
                subject,
                table,
                Names.table(table.table()) + Names.list(names, 7, "列") + (blank.size() == 1 ? "整列" : "各列整列") + "空白（共"
                        + cells.size() + "格）",
                cells,
                findings);
        cells.forEach(missing::remove);
    }

    private static void rows(Subject subject, TableInUse table, Set<CellId> missing, Findings findings) {
        for (Header row : table.table().leafRows()) {
            List<CellId> cells = table.table().cells().stream()
                    .filter(cell -> cell.row().equals(row.leafId()) && missing.contains(cell))
                    .toList();
            if (cells.isEmpty()) {
                continue;
            }
            boolean whole = cells.size() == table.table().leafColumns().size() && cells.size() > 1;
            List<String> names = new ArrayList<>();
            for (CellId cell : cells) {
                CellValue value = subject.cells().get(cell);
                names.add("“" + Names.column(table.table(), cell.column()) + "”"
                        + (value == null ? "" : "（填的是" + Names.value(value) + "）"));
            }
            String where = Names.table(table.table()) + "“" + Names.row(table.table(), row.leafId()) + "”一行";
            say(
                    subject,
                    table,
                    whole && cells.stream().allMatch(subject.cells()::isBlank)
                            ? where + "全部空白"
                            : where + "没有填数字：" + String.join("、", names),
                    cells,
                    findings);
        }
    }

    private static void say(Subject subject, TableInUse table, String what, List<CellId> cells, Findings findings) {
        findings.inCells(
                subject.placeOfTable(table.table().id()),
                RULE,
                Judgement.error(what + "。没有发生的请填0；补齐以前，有关的勾稽关系无法核对。"),
                cells);
    }

    /** Figures taken from a file that was not read to the end: what has no value may have one there. */
    private static void unseen(Subject subject, Findings findings) {
        List<CellId> unseen = new ArrayList<>();
        for (TableInUse table : subject.tables()) {
            table.table().cells().stream().filter(subject.cells()::isBlank).forEach(unseen::add);
        }
        if (!unseen.isEmpty()) {
            findings.inCells(
                    Subject.WHOLE,
                    RULE,
                    Judgement.unsure(Severity.HINT, "这份数据不完整，有" + unseen.size() + "格没有读到，是否空白无从判断，请对照原文补上。"),
                    unseen);
        }
    }
}
