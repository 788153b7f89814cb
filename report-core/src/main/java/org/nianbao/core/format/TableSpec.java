package org.nianbao.core.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** One statutory table. Made once; what is asked for often is worked out when it is made. */
public final class TableSpec {

    private final String id;
    private final String title;
    private final String unit;
    private final CellKind kind;
    private final int decimals;
    private final String corner;
    private final String over;
    private final boolean across;
    private final List<Header> columns;
    private final List<Header> rows;
    private final List<Undivided> undivided;
    private final List<Identity> identities;
    private final List<Header> leafColumns;
    private final List<Header> leafRows;
    private final List<CellId> cells;
    private final List<CellId> undividedCells;
    private final Set<CellId> known;
    private final List<Equation> equations;
    private final CountedIdentities counted;

    /** One undivided row that published reports print where this edition has several. */
    public record Undivided(String id, String label, List<String> covers) {
        public Undivided {
            covers = List.copyOf(covers);
        }
    }

    /**
     * @param id its word in {@link CellId}
     * @param title its caption
     * @param unit the unit of its cells, as spoken: 件, 项, 万元
     * @param kind what its cells hold, unless row or column says otherwise
     * @param decimals the most decimals that an amount may have, unless column or row says otherwise
     * @param corner the text of the top left cell; empty when there is none
     * @param over the text printed over all columns; empty when there is none
     * @param across whether its rows are printed side by side, each with all columns under it, over one line of cells
     * @param columns the columns, groups included, in printed order
     * @param rows the rows, groups included, in printed order
     * @param undivided rows of another edition that stand for several rows of this one
     * @param identities what its cells must satisfy
     */
    public TableSpec(
            String id,
            String title,
            String unit,
            CellKind kind,
            int decimals,
            String corner,
            String over,
            boolean across,
            List<Header> columns,
            List<Header> rows,
            List<Undivided> undivided,
            List<Identity> identities) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.kind = kind;
        this.decimals = decimals;
        this.corner = corner;
        this.over = over;
        this.across = across;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.undivided = List.copyOf(undivided);
        this.identities = List.copyOf(identities);
        this.leafColumns = columns.stream().flatMap(Header::leaves).toList();
        this.leafRows = rows.stream().flatMap(Header::leaves).toList();
        this.cells = leafRows.stream()
                .flatMap(row -> leafColumns.stream().map(column -> new CellId(id, row.leafId(), column.leafId())))
                .toList();
        this.undividedCells = undivided.stream()
                .flatMap(whole -> leafColumns.stream().map(column -> new CellId(id, whole.id(), column.leafId())))
                .toList();
        this.known = new HashSet<>(cells);
        this.known.addAll(undividedCells);
        this.equations = List.copyOf(writtenOut());
        this.counted = new CountedIdentities(cells, equations);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public CellKind kind() {
        return kind;
    }

    public int decimals() {
        return decimals;
    }

    public String corner() {
        return corner;
    }

    public String over() {
        return over;
    }

    public boolean across() {
        return across;
    }

    /** The columns, groups included, in printed order. */
    public List<Header> columns() {
        return columns;
    }

    /** The rows, groups included, in printed order. */
    public List<Header> rows() {
        return rows;
    }

    public List<Undivided> undivided() {
        return undivided;
    }

    public List<Identity> identities() {
        return identities;
    }

    public List<Header> leafRows() {
        return leafRows;
    }

    public List<Header> leafColumns() {
        return leafColumns;
    }

    /** The cells, row by row, in printed order. */
    public List<CellId> cells() {
        return cells;
    }

    /** Whether this is one of the table's cells, or of an undivided row's. */
    public boolean knows(CellId cell) {
        return known.contains(cell);
    }

    /** The row with this id; null when the table has none. An undivided row is not one of the table's. */
    public @Nullable Header row(String rowId) {
        return find(leafRows, rowId);
    }

    /** The column with this id; null when the table has none. */
    public @Nullable Header column(String columnId) {
        return find(leafColumns, columnId);
    }

    private static @Nullable Header find(List<Header> leaves, String id) {
        for (Header leaf : leaves) {
            if (leaf.leafId().equals(id)) {
                return leaf;
            }
        }
        return null;
    }

    /** What this cell may hold: its column's word, else its row's, else the table's. */
    public CellKind kindOf(CellId cell) {
        Header column = column(cell.column());
        if (column != null && column.kind() != null) {
            return column.kind();
        }
        Header row = row(cell.row());
        return row != null && row.kind() != null ? row.kind() : kind;
    }

    /** The most decimals that this cell may have: its column's word, else its row's, else the table's. */
    public int decimalsOf(CellId cell) {
        Header column = column(cell.column());
        if (column != null && column.decimals() != null) {
            return column.decimals();
        }
        Header row = row(cell.row());
        return row != null && row.decimals() != null ? row.decimals() : decimals;
    }

    /** The identities written out, one equation per row or column that they are repeated for. */
    public List<Equation> equations() {
        return equations;
    }

    /** The same over whole numbers, for a table without an undivided row. */
    public CountedIdentities counted() {
        return counted;
    }

    private List<Equation> writtenOut() {
        List<Equation> written = new ArrayList<>();
        for (Identity identity : identities) {
            boolean perRow = identity.each() == Identity.Each.ROW;
            for (Header line : perRow ? leafRows() : leafColumns()) {
                if (identity.only().isEmpty() || identity.only().contains(line.leafId())) {
                    written.add(equation(identity, perRow, line.leafId()));
                }
            }
        }
        return written;
    }

    /**
     * The identities as they apply to these cells: as {@link #equations()}, except where the report has an undivided row.
     * It stands in for the rows that it covers in each column where it is filled and they are all blank, and is itself
     * checked by every identity that is repeated for all rows, once one of its cells is filled.
     *
     * @param blank whether a cell is blank
     */
    public List<Equation> equationsFor(Predicate<CellId> blank) {
        if (undividedCells.stream().allMatch(blank)) {
            return equations;
        }
        List<Equation> applied = new ArrayList<>();
        for (Equation equation : equations) {
            applied.add(applied(equation, blank));
        }
        for (Undivided whole : undivided) {
            if (leafColumns().stream().allMatch(column -> blank.test(new CellId(id, whole.id(), column.leafId())))) {
                continue;
            }
            identities.stream()
                    .filter(identity -> identity.each() == Identity.Each.ROW
                            && identity.only().isEmpty())
                    .forEach(identity -> applied.add(equation(identity, true, whole.id())));
        }
        return applied;
    }

    /** This equation with each undivided row put in for the rows that it covers, where it stands for them. */
    public Equation applied(Equation equation, Predicate<CellId> blank) {
        Equation applied = equation;
        for (Undivided whole : undivided) {
            CellId cell = new CellId(id, whole.id(), equation.line());
            List<CellId> covered = whole.covers().stream()
                    .map(row -> new CellId(id, row, equation.line()))
                    .toList();
            List<Equation.Term> terms = applied.terms();
            List<Equation.Term> replaced =
                    terms.stream().filter(term -> covered.contains(term.cell())).toList();
            boolean stands = replaced.size() == covered.size()
                    && replaced.stream().map(Equation.Term::times).distinct().count() == 1
                    && !blank.test(cell)
                    && covered.stream().allMatch(blank);
            if (stands) {
                List<Equation.Term> changed = new ArrayList<>(terms);
                int place = changed.indexOf(replaced.get(0));
                changed.set(place, new Equation.Term(cell, replaced.get(0).times()));
                changed.removeAll(replaced);
                applied = new Equation(
                        equation.rule(),
                        equation.line(),
                        changed,
                        equation.is(),
                        equation.constant(),
                        equation.defines());
            }
        }
        return applied;
    }

    /** The cells of undivided rows: known to this table, but none of its own. */
    public List<CellId> undividedCells() {
        return undividedCells;
    }

    private Equation equation(Identity identity, boolean perRow, String line) {
        List<Equation.Term> terms = new ArrayList<>();
        identity.sum().forEach((other, times) -> terms.add(new Equation.Term(cell(perRow, line, other), times)));
        String defines = identity.defines();
        return new Equation(
                identity.rule(),
                line,
                terms,
                identity.is(),
                identity.constant(),
                defines == null ? null : cell(perRow, line, defines));
    }

    private CellId cell(boolean perRow, String line, String other) {
        return perRow ? new CellId(id, line, other) : new CellId(id, other, line);
    }

    /** How this cell is called in a sentence: {@code 一、本年新收政府信息公开申请数量·自然人}. */
    public String labelOf(CellId cell) {
        Header row = row(cell.row());
        Header column = column(cell.column());
        String rowLabel = row != null
                ? row.label()
                : undivided.stream()
                        .filter(whole -> whole.id().equals(cell.row()))
                        .map(Undivided::label)
                        .findFirst()
                        .orElse(cell.row());
        return rowLabel + "·" + (column != null ? column.label() : cell.column());
    }
}
