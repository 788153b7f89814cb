package org.nianbao.core.rendering.html;

import java.util.List;

import org.nianbao.core.layout.DocumentBlock;
import org.nianbao.core.layout.Grid;
import org.nianbao.core.layout.GridCell;
import org.nianbao.core.layout.ReportDocument;

/** The report itself as HTML, for a page of ours or somebody else's. */
final class HtmlFragment {

    private final Markup html;
    private final ReportDocument document;
    private int section;
    private boolean inSection;

    private HtmlFragment(Markup html, ReportDocument document) {
        this.html = html;
        this.document = document;
    }

    static void write(Markup html, ReportDocument document) {
        new HtmlFragment(html, document).whole();
    }

    /** The id of a section's heading, from 1. */
    static String headingId(int section) {
        return "nb-section-" + section;
    }

    private void whole() {
        html.open(
                        "article",
                        "class",
                        "nb-report",
                        "lang",
                        "zh-CN",
                        "data-standing",
                        document.isDraft() ? "draft" : "approved")
                .line();
        List<DocumentBlock> blocks = document.blocks();
        boolean signing = false;
        for (int i = 0; i < blocks.size(); i++) {
            DocumentBlock block = blocks.get(i);
            boolean signature = isSignature(block);
            if (signature != signing || isSectionHeading(block)) {
                closeSection();
            }
            if (signature && !signing) {
                html.open("section", "class", "nb-signature").line();
                inSection = true;
            }
            signing = signature;
            if (isSectionHeading(block)) {
                html.open("section", "class", turnsPage(blocks, i) ? "nb-section nb-landscape" : "nb-section")
                        .line();
                inSection = true;
            }
            block(block);
        }
        closeSection();
        html.close("article").line();
    }

    private void closeSection() {
        if (inSection) {
            html.close("section").line();
            inSection = false;
        }
    }

    private static boolean isSectionHeading(DocumentBlock block) {
        return block instanceof DocumentBlock.Heading heading && heading.level() == 1;
    }

    private static boolean isSignature(DocumentBlock block) {
        return block instanceof DocumentBlock.Paragraph paragraph
                && paragraph.kind() == DocumentBlock.Paragraph.Kind.SIGNATURE;
    }

    /** Whether the section that begins here has a table for a page turned on its side. */
    private static boolean turnsPage(List<DocumentBlock> blocks, int heading) {
        for (int i = heading + 1; i < blocks.size() && !isSectionHeading(blocks.get(i)); i++) {
            if (blocks.get(i) instanceof Grid grid && grid.landscape()) {
                return true;
            }
        }
        return false;
    }

    private void block(DocumentBlock block) {
        if (block instanceof DocumentBlock.Title title) {
            String text = title.text();
            html.open("h1", "class", "nb-title", "data-block", title.place()).text(text.substring(0, title.breakAt()));
            if (title.breakAt() > 0) {
                html.open("wbr");
            }
            html.text(text.substring(title.breakAt())).close("h1").line();
        } else if (block instanceof DocumentBlock.Heading heading) {
            String id = heading.level() == 1 ? headingId(++section) : null;
            html.element("h" + (heading.level() + 1), heading.text(), "id", id, "data-block", heading.place())
                    .line();
        } else if (block instanceof DocumentBlock.Paragraph paragraph) {
            String kind = switch (paragraph.kind()) {
                case BODY -> paragraph.startsWithSpace() ? "nb-flush" : null;
                case SIGNATURE -> null;
                case LOCAL -> "nb-local";
            };
            html.element("p", paragraph.text(), "class", kind, "data-block", paragraph.place())
                    .line();
        } else if (block instanceof Grid grid) {
            grid(grid);
        }
    }

    private void grid(Grid grid) {
        html.open("div", "class", "nb-scroll", "role", "region", "tabindex", "0", "aria-label", grid.title())
                .line();
        html.open(
                        "table",
                        "class",
                        "nb-table nb-heads-" + grid.headColumns() + (grid.columns() > 8 ? " nb-dense" : ""),
                        grid.statutory() ? "data-table" : "data-block",
                        grid.place())
                .line();
        if (grid.statutory()) {
            html.element("caption", grid.title(), "class", "nb-hidden").line();
        }
        columns(grid);
        List<List<GridCell>> rows = grid.byRow();
        if (grid.headRows() > 0) {
            rows("thead", rows.subList(0, grid.headRows()));
        }
        rows("tbody", rows.subList(grid.headRows(), rows.size()));
        html.close("table").close("div").line();
    }

    private void columns(Grid grid) {
        html.open("colgroup");
        for (int column = 0; column < grid.columns(); column++) {
            boolean group = column < grid.headColumns() - 1;
            boolean label = column == grid.headColumns() - 1;
            html.open("col", "class", group ? "nb-col-group" : label ? "nb-col-label" : "nb-col-figure");
        }
        html.close("colgroup").line();
    }

    private void rows(String part, List<List<GridCell>> rows) {
        html.open(part).line();
        for (List<GridCell> row : rows) {
            html.open("tr");
            row.forEach(this::cell);
            html.close("tr").line();
        }
        html.close(part).line();
    }

    private void cell(GridCell cell) {
        String element = cell.isHeader() ? "th" : "td";
        String scope = switch (cell.role()) {
            case CAPTION, COLUMN_HEAD -> "col";
            case ROW_HEAD -> "row";
            default -> null;
        };
        html.element(
                element,
                cell.text(),
                "class",
                classOf(cell),
                "scope",
                scope,
                "rowspan",
                span(cell.rowSpan()),
                "colspan",
                span(cell.columnSpan()),
                "data-cell",
                cell.cell() == null ? null : cell.cell().toString());
    }

    private static String classOf(GridCell cell) {
        return switch (cell.role()) {
            case CAPTION -> "nb-caption";
            case CORNER -> "nb-corner";
            case COLUMN_HEAD -> "nb-column";
            case ROW_HEAD -> "nb-row nb-at-" + cell.column() + (cell.rowSpan() > 1 ? " nb-group" : "");
            case FIGURE -> "nb-figure";
            case TEXT -> "nb-text";
        };
    }

    private static String span(int span) {
        return span > 1 ? Integer.toString(span) : "";
    }
}
