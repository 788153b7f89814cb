package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.CellId;

/** The figures of section 三 that several rules ask for, by their rows. */
final class RequestFigures {

    private static final String TOTAL = "total";

    private final Cells cells;

    RequestFigures(Cells cells) {
        this.cells = cells;
    }

    static CellId total(String row) {
        return new CellId("requests", row, TOTAL);
    }

    /** The row's total; null when it holds no figure. */
    @Nullable
    BigDecimal of(String row) {
        return cells.figure(total(row));
    }

    /** Whether the row's total is known to be more than 0. */
    boolean isSome(String row) {
        BigDecimal figure = of(row);
        return figure != null && figure.signum() > 0;
    }

    /** Whether all these rows are known to be 0. */
    boolean areNone(List<String> rows) {
        return rows.stream().allMatch(row -> {
            BigDecimal figure = of(row);
            return figure != null && figure.signum() == 0;
        });
    }
}
