package org.nianbao.core.importing;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.TableSpec;

/** A printed column heading with what stands under it. A table printed across has its rows over its columns. */
final class HeadNode {

    private final Header header;
    private final List<HeadNode> parts;
    private final @Nullable Slot slot;
    private final LabelSet<HeadNode> labels = new LabelSet<>();

    private HeadNode(Header header, List<HeadNode> parts, @Nullable Slot slot) {
        this.header = header;
        this.parts = parts;
        this.slot = slot;
        parts.forEach(part -> labels.add(part.header.label(), part.header.aliases(), part));
    }

    /** A heading over all headings of the table, which is not printed. */
    static HeadNode rootOf(TableSpec spec) {
        Header root = Header.group(spec.title(), spec.columns());
        return new HeadNode(root, spec.across() ? rows(spec.rows(), spec) : columns(spec.columns(), null), null);
    }

    private static List<HeadNode> rows(List<Header> rows, TableSpec spec) {
        return rows.stream()
                .map(row -> new HeadNode(
                        row, row.isLeaf() ? columns(spec.columns(), row.leafId()) : rows(row.parts(), spec), null))
                .toList();
    }

    private static List<HeadNode> columns(List<Header> columns, @Nullable String row) {
        return columns.stream()
                .map(column -> new HeadNode(
                        column, columns(column.parts(), row), column.isLeaf() ? new Slot(row, column.leafId()) : null))
                .toList();
    }

    Header header() {
        return header;
    }

    List<HeadNode> parts() {
        return parts;
    }

    /** What a column with this heading holds; null for a heading over several. */
    @Nullable
    Slot slot() {
        return slot;
    }

    /** The headings right under this one, by label. */
    LabelSet<HeadNode> labels() {
        return labels;
    }

    /** The row that all columns under this heading belong to; null when there is no such one. */
    @Nullable
    String rowBelow() {
        Slot first = parts.isEmpty() ? null : parts.get(0).slot;
        return first == null ? null : first.row();
    }

    /** This heading and all under it. */
    Stream<HeadNode> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(HeadNode::all));
    }

    /** The columns under this heading, in printed order. */
    Stream<Slot> slots() {
        return slot != null ? Stream.of(slot) : parts.stream().flatMap(HeadNode::slots);
    }
}
