package org.nianbao.core.layout;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Section;

/** Lays a report out in the official order, with the official headings and tables. Pure: equal reports, equal documents. */
public final class ReportLayout {

    private final AnnualReport report;
    private final Editions editions;
    private final List<DocumentBlock> blocks = new ArrayList<>();

    private ReportLayout(AnnualReport report, Editions editions) {
        this.report = report;
        this.editions = editions;
    }

    /** The report as it is printed. Blank cells print empty, what is no figure prints as typed. */
    public static ReportDocument lay(AnnualReport report, Editions editions, Standing standing) {
        ReportLayout layout = new ReportLayout(report, editions);
        layout.whole();
        return new ReportDocument(
                PlainText.of(report.title()), PlainText.of(report.organ()), report.year(), standing, layout.blocks);
    }

    private void whole() {
        blocks.add(new DocumentBlock.Title("title/", PlainText.of(report.title())));
        boolean localPrinted = false;
        for (Section section : editions.named(report.edition()).sections()) {
            if (section.hasHeading()) {
                blocks.add(new DocumentBlock.Heading("", 1, section.heading()));
            }
            if (section instanceof Section.Narrative narrative) {
                Part.ofId(narrative.part()).ifPresent(this::narrative);
            } else if (section instanceof Section.Tables tables) {
                EditionTable.of(tables, report, editions)
                        .forEach(table -> blocks.add(TableLayout.lay(report, table, section.title())));
                if (!localPrinted) {
                    local();
                    localPrinted = true;
                }
            }
        }
    }

    /** Local extra indicators stand after the first section of tables, outside of them. */
    private void local() {
        report.local()
                .forEach((label, value) -> blocks.add(new DocumentBlock.Paragraph(
                        PlainText.of("local/" + label),
                        DocumentBlock.Paragraph.Kind.LOCAL,
                        PlainText.of(label + "：" + value))));
    }

    private void narrative(Part part) {
        for (Block block : report.part(part)) {
            String place = part.id() + "/" + block.id();
            if (block instanceof Block.Heading heading) {
                blocks.add(new DocumentBlock.Heading(place, heading.level() + 1, PlainText.of(heading.text())));
            } else if (block instanceof Block.Paragraph paragraph) {
                blocks.add(new DocumentBlock.Paragraph(
                        place,
                        part == Part.SIGNATURE
                                ? DocumentBlock.Paragraph.Kind.SIGNATURE
                                : DocumentBlock.Paragraph.Kind.BODY,
                        PlainText.of(paragraph.text())));
            } else if (block instanceof Block.Table table) {
                table(place, table);
            }
        }
    }

    /** A table in the text; the last cell of a short row reaches to the edge, a table without cells is not printed. */
    private void table(String place, Block.Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> texts = table.rows().get(row);
            int last = Math.max(texts.size(), 1) - 1;
            for (int column = 0; column <= last; column++) {
                String text = texts.isEmpty() ? "" : PlainText.of(texts.get(column));
                int span = column == last ? columns - column : 1;
                cells.add(new GridCell(row, column, 1, span, GridCell.Role.TEXT, text, null));
            }
        }
        blocks.add(new Grid(place, "文中表格", false, 0, 0, table.rows().size(), columns, false, cells));
    }
}
