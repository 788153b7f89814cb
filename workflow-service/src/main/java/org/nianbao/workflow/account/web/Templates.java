package org.nianbao.workflow.account.web;

import java.util.List;

import org.nianbao.workflow.shared.table.Column;
import org.nianbao.workflow.shared.table.Sheet;

/** Empty lists to fill in, with a sheet that explains each column. */
final class Templates {

    /** So many lines or faults are shown before an import. */
    private static final int SHOWN = 200;

    private Templates() {}

    static Sheet list(String name, List<Column> columns) {
        return new Sheet(name, columns.stream().map(Column::name).toList(), List.of());
    }

    static Sheet notes(List<Column> columns) {
        return new Sheet(
                "填写说明",
                List.of("列", "必填", "怎么填"),
                columns.stream()
                        .map(column -> List.of(column.name(), column.required() ? "是" : "", column.explanation()))
                        .toList());
    }

    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
