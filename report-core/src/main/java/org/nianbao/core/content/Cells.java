package org.nianbao.core.content;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.CellId;

/** The cells of a report, immutable. A cell that is not in it is blank. */
public final class Cells {

    private static final Cells NONE = new Cells(Map.of());

    private final Map<CellId, CellValue> values;

    private Cells(Map<CellId, CellValue> values) {
        this.values = values;
    }

    public static Cells none() {
        return NONE;
    }

    public static Cells of(Map<CellId, ? extends CellValue> values) {
        return new Cells(Map.copyOf(values));
    }

    /** The value; null when the cell is blank. */
    public @Nullable CellValue get(CellId cell) {
        return values.get(cell);
    }

    /** The figure; null when the cell is blank or holds what is no figure. */
    public @Nullable BigDecimal figure(CellId cell) {
        return values.get(cell) instanceof CellValue.Figure figure ? figure.number() : null;
    }

    public boolean isBlank(CellId cell) {
        return !values.containsKey(cell);
    }

    /** The cells that are not blank, in no order. */
    public Set<CellId> filled() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** These cells with one changed; null blanks it. */
    public Cells with(CellId cell, @Nullable CellValue value) {
        Map<CellId, CellValue> changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(cell);
        } else {
            changed.put(cell, value);
        }
        return new Cells(Collections.unmodifiableMap(changed));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells cells && values.equals(cells.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
