package org.nianbao.workflow.organ;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.nianbao.workflow.shared.table.Column;
import org.nianbao.workflow.shared.table.Sheet;

/** Organs as a list: one column for each place. */
public final class OrganSheet {

    static final List<Column> COLUMNS = Arrays.stream(OrganField.values())
            .map(field -> new Column(field.chinese(), field.isRequired(), field.explanation()))
            .toList();

    private static final List<String> HEAD = COLUMNS.stream().map(Column::name).toList();

    private OrganSheet() {}

    /** These organs. */
    public static Sheet of(Collection<Registration> registrations) {
        return new Sheet(
                "机关",
                HEAD,
                registrations.stream()
                        .map(registration -> Arrays.stream(OrganField.values())
                                .map(field -> field.text(registration))
                                .toList())
                        .toList());
    }

    /** An empty list, below whose head a CSV says what is written where; lines that begin with # are not read. */
    public static Sheet template(boolean explained) {
        List<String> explanations = COLUMNS.stream().map(Column::explanation).toList();
        List<String> first = new java.util.ArrayList<>(explanations);
        first.set(0, "# " + first.get(0) + "（以 # 开头的行只作说明，不会导入）");
        return new Sheet("机关", HEAD, explained ? List.of(first) : List.of());
    }

    /** What is written where, for a workbook's second sheet. */
    public static Sheet explanations() {
        return new Sheet(
                "填写说明",
                List.of("列名", "必填", "怎样填"),
                COLUMNS.stream()
                        .map(column -> List.of(column.name(), column.required() ? "是" : "", column.explanation()))
                        .toList());
    }
}
