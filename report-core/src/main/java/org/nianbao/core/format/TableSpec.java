package org.nianbao.core.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * One statutory table.
 *
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
public record TableSpec(
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

    /** One undivided row that published reports print where this edition has several. */
    public record Undivided(String id, String label, List<String> covers) {
        public Undivided {
            covers = List.copyOf(covers);
        }
    }

    public TableSpec {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        undivided = List.copyOf(undivided);
        identities = List.copyOf(identities);
    }

    public List<Header> leafRows() {
        return rows.stream().flatMap(Header::leaves).toList();
    }

    public List<Header> leafColumns() {
        return columns.stream().flatMap(Header::leaves).toList();
    }

    /** The cells, row by row, in printed order. */
    public List<CellId> cells() {
        List<CellId> cells = new ArrayList<>();
        for (Header row : leafRows()) {
            for (Header column : leafColumns()) {
                cells.add(new CellId(id, row.leafId(), column.leafId()));
            }
        }
        return cells;
    }

    /** The row with this id; null when the table has none. An undivided row is not one of the table's. */
    public @Nullable Header row(String rowId) {
        return find(rows, rowId);
    }

    /** The column with this id; null when the table has none. */
    public @Nullable Header column(String columnId) {
        return find(columns, columnId);
    }

    private static @Nullable Header find(List<Header> headers, String id) {
        return headers.stream()
                .flatMap(Header::leaves)
                .filter(leaf -> leaf.leafId().equals(id))
                .findFirst()
                .orElse(null);
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
        List<Equation> equations = new ArrayList<>();
        for (Identity identity : identities) {
            boolean perRow = identity.each() == Identity.Each.ROW;
            for (Header line : perRow ? leafRows() : leafColumns()) {
                if (identity.only().isEmpty() || identity.only().contains(line.leafId())) {
                    equations.add(equation(identity, perRow, line.leafId()));
                }
            }
        }
        return equations;
    }

    /**
     * The identities as they apply to these cells: as {@link #equations()}, except where the report has an undivided row.
     * It stands in for the rows that it covers in each column where it is filled and they are all blank, and is itself
     * checked by every identity that is repeated for all rows, once one of its cells is filled.
     *
     * @param blank whether a cell is blank
     */
    public List<Equation> equationsFor(Predicate<CellId> blank) {
        if (undivided.isEmpty()) {
            return equations();
        }
        List<Equation> equations = new ArrayList<>();
        for (Equation equation : equations()) {
            equations.add(applied(equation, blank));
        }
        for (Undivided whole : undivided) {
            if (leafColumns().stream().allMatch(column -> blank.test(new CellId(id, whole.id(), column.leafId())))) {
                continue;
            }
            identities.stream()
                    .filter(identity -> identity.each() == Identity.Each.ROW
                            && identity.only().isEmpty())
                    .forEach(identity -> equations.add(equation(identity, true, whole.id())));
        }
        return equations;
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
        return undivided.stream()
                .flatMap(whole -> leafColumns().stream().map(column -> new CellId(id, whole.id(), column.leafId())))
                .toList();
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
