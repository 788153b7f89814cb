package org.nianbao.core.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;

/** One table of one edition, by its labels. */
final class TableLabels {

    /**
     * A row label.
     *
     * @param header the row or group as the edition has it
     * @param row the row's id; null for a group, which has no cells
     * @param undivided whether it is a group that may be printed as one row for all of its rows
     */
    record RowLabel(Header header, @Nullable String row, boolean undivided) {}

    private final ReportFormat format;
    private final TableSpec spec;
    private final HeadNode root;
    private final List<Slot> slots;
    private final LabelSet<RowLabel> rows = new LabelSet<>();
    private final LabelSet<RowLabel> downRows = new LabelSet<>();
    private final LabelSet<String> columns = new LabelSet<>();
    private final LabelSet<HeadNode> headings = new LabelSet<>();
    private final LabelSet<String> around = new LabelSet<>();

    TableLabels(ReportFormat format, TableSpec spec) {
        this.format = format;
        this.spec = spec;
        this.root = HeadNode.rootOf(spec);
        this.slots = root.slots().toList();
        spec.rows().forEach(row -> addRow(row, spec.across() ? downRows : rows));
        spec.leafColumns().forEach(leaf -> columns.add(leaf.label(), leaf.aliases(), leaf.leafId()));
        root.parts().stream()
                .flatMap(HeadNode::all)
                .filter(node -> node.slot() == null)
                .forEach(node ->
                        headings.add(node.header().label(), node.header().aliases(), node));
        for (String text : List.of(spec.corner(), spec.over())) {
            if (!text.isEmpty()) {
                around.add(text, List.of(), text);
            }
        }
    }

    private void addRow(Header header, LabelSet<RowLabel> set) {
        String row = header.isLeaf() ? header.leafId() : null;
        boolean undivided = false;
        for (TableSpec.Undivided whole : spec.undivided()) {
            if (Label.of(whole.label()).core().equals(Label.of(header.label()).core())) {
                undivided = true;
                row = whole.id();
            }
        }
        set.add(header.label(), header.aliases(), new RowLabel(header, row, undivided));
        header.parts().forEach(part -> addRow(part, set));
    }

    ReportFormat format() {
        return format;
    }

    String edition() {
        return format.edition();
    }

    TableSpec spec() {
        return spec;
    }

    String table() {
        return spec.id();
    }

    /** How the table is called in a sentence. */
    String name() {
        return "“" + spec.title() + "”表";
    }

    /** The heading over all column headings. */
    HeadNode root() {
        return root;
    }

    /** The columns in printed order, one for each cell of a line. */
    List<Slot> slots() {
        return slots;
    }

    /** Row labels; empty for a table printed across. */
    LabelSet<RowLabel> rows() {
        return rows;
    }

    /** Row labels of a table printed across, for those who print it down; empty for any other. */
    LabelSet<RowLabel> downRows() {
        return downRows;
    }

    /** Labels of the columns that hold cells, by column id. */
    LabelSet<String> columns() {
        return columns;
    }

    /** Headings over several columns; for a table printed across its rows. */
    LabelSet<HeadNode> headings() {
        return headings;
    }

    /** All known wordings of the table's head, as labels are compared. */
    Set<String> headWordings() {
        Set<String> wordings = new HashSet<>(columns.wordings());
        wordings.addAll(headings.wordings());
        wordings.addAll(around.wordings());
        return wordings;
    }
}
