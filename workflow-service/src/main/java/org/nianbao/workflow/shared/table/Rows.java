package org.nianbao.workflow.shared.table;

import java.util.List;
import java.util.Set;

/**
 * A list as it was read.
 *
 * @param columns the columns that it has
 * @param rows its lines below the head, without empty ones and those that begin with {@code #}
 * @param faults the cells that cannot be taken, such as formulas; where one is, {@link Row#get} gives an empty text
 */
public record Rows(Set<String> columns, List<Row> rows, List<Fault> faults) {

    public Rows {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
