package org.nianbao.workflow.shared.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;

/** Takes the lines of a file one by one: the first that is not empty is the head. */
final class RowsBuilder {

    static final int MOST_ROWS = 50_000;

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Map<String, Integer> places;

    RowsBuilder(List<Column> columns) {
        this.columns = columns;
    }

    void line(int number, List<Cell> cells) {
        if (cells.stream().allMatch(Cell::isBlank) || cells.get(0).text().startsWith("#")) {
            return;
        }
        Map<String, Integer> head = places;
        if (head == null) {
            places = new Head(columns).read(cells);
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw Refusal.unprocessable("too-many-rows", "文件超过 " + MOST_ROWS + " 行，请分成几个文件导入。");
        }
        head.forEach((name, place) -> note(number, name, place, cells));
        for (int place = head.size(); place < cells.size(); place++) {
            if (!cells.get(place).isBlank() && !head.containsValue(place)) {
                faults.add(new Fault(number, null, "这一行比表头多出内容（第 " + (place + 1) + " 列），请检查是否少了引号或多了分隔符。"));
                break;
            }
        }
        rows.add(new Row(number, head, cells.stream().map(Cell::text).toList()));
    }

    Rows build() {
        Map<String, Integer> head = places;
        if (head == null) {
            throw Refusal.unprocessable("empty-table", "文件里没有内容。第一行应是表头，请下载模板，按模板填写。");
        }
        return new Rows(head.keySet(), rows, faults);
    }

    private void note(int number, String name, int place, List<Cell> cells) {
        if (place < cells.size() && !cells.get(place).fault().isEmpty()) {
            faults.add(new Fault(number, name, cells.get(place).fault()));
        }
    }

    /** The names of the columns, in any order. */
    private record Head(List<Column> columns) {

        Map<String, Integer> read(List<Cell> cells) {
            Map<String, Integer> found = new LinkedHashMap<>();
            List<String> unknown = new ArrayList<>();
            List<String> twice = new ArrayList<>();
            for (int place = 0; place < cells.size(); place++) {
                String name = bare(cells.get(place).text());
                if (name.isEmpty()) {
                    continue;
                }
                if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                    unknown.add(shortened(name));
                } else if (found.putIfAbsent(name, place) != null) {
                    twice.add(name);
                }
            }
            List<String> missing = columns.stream()
                    .filter(column -> column.required() && !found.containsKey(column.name()))
                    .map(Column::name)
                    .toList();
            refuse(found.isEmpty(), unknown, twice, missing);
            return found;
        }

        private void refuse(boolean nothingKnown, List<String> unknown, List<String> twice, List<String> missing) {
            if (nothingKnown) {
                throw Refusal.unprocessable(
                                "no-head",
                                "第一行的列名一个也不认识，读到的是：" + listed(unknown)
                                        + "。第一行应是表头，请按模板填写；如果这里是乱码，请把文件另存为“CSV UTF-8”或 xlsx 再试。")
                        .with("unknownColumns", unknown)
                        .with("missingColumns", missing);
            }
            if (unknown.isEmpty() && twice.isEmpty() && missing.isEmpty()) {
                return;
            }
            StringBuilder sentence = new StringBuilder("表头与模板不符：");
            said(sentence, "缺少必需的列", missing);
            said(sentence, "不认识的列", unknown);
            said(sentence, "出现两次的列", twice);
            throw Refusal.unprocessable(
                            "wrong-columns", sentence.append("请下载模板核对列名。").toString())
                    .with("unknownColumns", unknown)
                    .with("missingColumns", missing);
        }

        private static void said(StringBuilder sentence, String what, List<String> names) {
            if (!names.isEmpty()) {
                sentence.append(what).append(listed(names)).append("。");
            }
        }

        private static String listed(List<String> names) {
            String first = String.join("”“", names.subList(0, Math.min(10, names.size())));
            return names.isEmpty() ? "（无）" : "“" + first + "”" + (names.size() > 10 ? "等 " + names.size() + " 列" : "");
        }

        /** A template may mark what is required. */
        private static String bare(String name) {
            String bare = Blanks.trim(name.replace("（必填）", "").replace("(必填)", ""));
            return bare.endsWith("*") || bare.startsWith("*") ? Blanks.trim(bare.replace("*", "")) : bare;
        }

        private static String shortened(String name) {
            return name.length() <= 20
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, Math.min(20, name.codePointCount(0, name.length()))))
                            + "…";
        }
    }
}
