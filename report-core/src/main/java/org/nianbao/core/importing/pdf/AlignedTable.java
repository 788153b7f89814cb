package org.nianbao.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nianbao.core.importing.source.Landmarks;

/**
 * A table that is drawn without lines. Figures that stand over each other are a column; each line of figures is a row; words
 * belong to the row next to them; words before the first row are the head, of each column the lowest label.
 */
final class AlignedTable {

    /** A line of figures and the words that belong to it. */
    private static final class Row {
        final float base;
        final List<Part> figures = new ArrayList<>();
        final List<Part> words = new ArrayList<>();

        Row(float base) {
            this.base = base;
        }
    }

    private final Landmarks landmarks;
    private final float width;
    private final float top;
    private final float bottom;
    private final List<Row> rows = new ArrayList<>();
    private final List<Part> head = new ArrayList<>();
    private final List<float[]> columns = new ArrayList<>();
    private final List<PlacedCell> cells = new ArrayList<>();

    AlignedTable(Landmarks landmarks, List<PlacedLine> lines, float width) {
        this.landmarks = landmarks;
        this.width = width;
        this.top = lines.get(0).top();
        this.bottom = lines.get(lines.size() - 1).base();
        for (PlacedLine line : lines) {
            List<Part> parts = Part.of(line);
            if (AlignedRows.hasFigure(parts)) {
                Row row = new Row(line.base() + line.offset());
                row.figures.addAll(figures(parts));
                rows.add(row);
            }
        }
        columns();
        for (PlacedLine line : lines) {
            List<Part> parts = Part.of(line);
            if (line.base() + line.offset() < rows.get(0).base - 0.5f * line.size()) {
                Part.close(line).forEach(this::words);
            } else {
                List<Part> figures = AlignedRows.hasFigure(parts) ? figures(parts) : List.of();
                Part.close(line).stream()
                        .filter(part -> figures.stream().noneMatch(part::overlaps))
                        .forEach(this::words);
            }
        }
    }

    /** The figures of a line; what looks like one before a label is its number. */
    private static List<Part> figures(List<Part> parts) {
        boolean alone = parts.stream().allMatch(Part::isFigure);
        return parts.stream().skip(alone ? 0 : 1).filter(Part::isFigure).toList();
    }

    /** Figures over each other, as from and to of each column. */
    private void columns() {
        List<Part> figures = new ArrayList<>();
        rows.forEach(row -> figures.addAll(row.figures));
        figures.sort(Comparator.comparing(Part::left));
        for (Part figure : figures) {
            float[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && figure.left() < last[1]) {
                last[1] = Math.max(last[1], figure.right());
            } else {
                columns.add(new float[] {figure.left(), figure.right()});
            }
        }
    }

    private void words(Part part) {
        boolean overColumns = part.right() > columns.get(0)[0];
        Row nearest = rows.get(0);
        for (Row row : rows) {
            nearest = Math.abs(row.base - part.base()) < Math.abs(nearest.base - part.base()) ? row : nearest;
        }
        boolean above = part.base() < rows.get(0).base - 0.5f * part.size();
        if (above && (overColumns || rows.get(0).base - part.base() > 1.4f * part.size())) {
            head.add(part);
        } else {
            nearest.words.add(part);
        }
    }

    PlacedTable table() {
        int headRows = head();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), headRows + i);
        }
        return new PlacedTable(new Box(0, top, width, bottom), cells, headRows + rows.size());
    }

    /** Adds the head, a row for each line of labels that are whole; answers how many rows that makes. */
    private int head() {
        head.sort(Comparator.comparing(Part::base).thenComparing(Part::left));
        boolean any = false;
        for (int column = 0; column < columns.size(); column++) {
            String label = leaf(column);
            any |= !label.isEmpty();
            cells.add(new PlacedCell(0, 1, edge(column), edge(column + 1), label));
        }
        if (!any) {
            cells.clear();
            return 0;
        }
        return 1;
    }

    /** The lowest label over a column: parts of it stand one over the other. */
    private String leaf(int column) {
        float centre = (columns.get(column)[0] + columns.get(column)[1]) / 2;
        String label = "";
        for (int i = head.size() - 1; i >= 0; i--) {
            Part part = head.get(i);
            if (nearest(part) != column && !(part.left() <= centre && centre <= part.right())) {
                continue;
            }
            if (part.right() < columns.get(0)[0] - part.size() * 3) {
                continue;
            }
            boolean whole = !label.isEmpty() && landmarks.isLabel(label);
            if (whole && !landmarks.isLabel(part.text() + label)) {
                break;
            }
            label = part.text() + label;
        }
        return label;
    }

    private int nearest(Part part) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (distance(part, i) < distance(part, nearest)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private float distance(Part part, int column) {
        return Math.abs((columns.get(column)[0] + columns.get(column)[1]) / 2 - part.centre());
    }

    /** Where a column begins: in the middle of the gap before it. */
    private float edge(int column) {
        if (column == 0) {
            return columns.get(0)[0] - 3;
        }
        return column == columns.size() ? width : (columns.get(column - 1)[1] + columns.get(column)[0]) / 2;
    }

    private void row(Row row, int number) {
        List<List<Part>> labels = new ArrayList<>();
        row.words.sort(Comparator.comparing(Part::base).thenComparing(Part::left));
        for (Part part : row.words) {
            List<Part> same = labels.stream()
                    .filter(label -> label.stream().anyMatch(part::overlaps))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                labels.add(new ArrayList<>(List.of(part)));
            } else {
                same.add(part);
            }
        }
        labels.sort(Comparator.comparing(label -> label.get(0).left()));
        float begin = edge(0) / 2;
        int own = own(labels);
        cells.add(new PlacedCell(number, 1, 0, begin, texts(labels.subList(0, own))));
        cells.add(new PlacedCell(number, 1, begin, edge(0), texts(labels.subList(own, labels.size()))));
        for (int column = 0; column < columns.size(); column++) {
            StringBuilder text = new StringBuilder();
            for (Part figure : row.figures) {
                if (nearest(figure) == column) {
                    text.append(text.isEmpty() ? "" : " ").append(figure.text());
                }
            }
            cells.add(new PlacedCell(number, 1, edge(column), edge(column + 1), text.toString()));
        }
    }

    /** The first of the words next to the figures that make up the row's own label; the last ones when none do. */
    private int own(List<List<Part>> labels) {
        for (int from = labels.size() - 1; from >= 0; from--) {
            if (landmarks.isLabel(texts(labels.subList(from, labels.size())))) {
                return from;
            }
        }
        return Math.max(0, labels.size() - 1);
    }

    private static String texts(List<List<Part>> labels) {
        StringBuilder text = new StringBuilder();
        labels.forEach(label -> text.append(text(label)));
        return text.toString();
    }

    private static String text(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }
}
