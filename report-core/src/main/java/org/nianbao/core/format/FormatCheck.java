package org.nianbao.core.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The self-check of an edition: every word that refers to another must find it. */
final class FormatCheck {

    private final String edition;

    private FormatCheck(String edition) {
        this.edition = edition;
    }

    static void check(String edition, List<Section> sections, List<TableSpec> tables) {
        FormatCheck check = new FormatCheck(edition);
        check.tables(tables);
        check.sections(sections, tables);
    }

    private void sections(List<Section> sections, List<TableSpec> tables) {
        Set<String> parts = new HashSet<>();
        Set<String> placed = new HashSet<>();
        StringBuilder numbers = new StringBuilder();
        for (Section section : sections) {
            numbers.append(section.number());
            if (section instanceof Section.Narrative narrative && !parts.add(narrative.part())) {
                throw fault("part twice: " + narrative.part());
            }
            if (section instanceof Section.Tables listed) {
                for (String table : listed.tables()) {
                    if (tables.stream().noneMatch(known -> known.id().equals(table))) {
                        throw fault("section " + section.number() + " names an unknown table: " + table);
                    }
                    if (!placed.add(table)) {
                        throw fault("table in two sections: " + table);
                    }
                }
            }
        }
        if (!numbers.toString().equals("一二三四五六")) {
            throw fault("sections are numbered " + numbers);
        }
        tables.forEach(table -> {
            if (!placed.contains(table.id())) {
                throw fault("table in no section: " + table.id());
            }
        });
    }

    private void tables(List<TableSpec> tables) {
        Set<String> ids = new HashSet<>();
        for (TableSpec table : tables) {
            if (!ids.add(table.id())) {
                throw fault("table twice: " + table.id());
            }
            Set<String> rows = leafIds(table, table.leafRows());
            Set<String> columns = leafIds(table, table.leafColumns());
            table.undivided().forEach(whole -> {
                if (rows.contains(whole.id()) || !rows.containsAll(whole.covers())) {
                    throw fault(table.id() + ": undivided row " + whole.id() + " covers " + whole.covers());
                }
            });
            table.identities().forEach(identity -> identity(table, identity, rows, columns));
        }
    }

    private Set<String> leafIds(TableSpec table, List<Header> leaves) {
        Set<String> ids = new HashSet<>();
        for (Header leaf : leaves) {
            if (!ids.add(leaf.leafId())) {
                throw fault(table.id() + ": id twice: " + leaf.leafId());
            }
            if (leaf.help().isBlank()) {
                throw fault(table.id() + ": no help for " + leaf.leafId());
            }
        }
        return ids;
    }

    private void identity(TableSpec table, Identity identity, Set<String> rows, Set<String> columns) {
        boolean perRow = identity.each() == Identity.Each.ROW;
        Set<String> lines = perRow ? rows : columns;
        Set<String> others = perRow ? columns : rows;
        String where = table.id() + ": " + identity.rule();
        if (!lines.containsAll(identity.only())) {
            throw fault(where + " is repeated for unknown " + identity.only());
        }
        if (!others.containsAll(identity.sum().keySet())) {
            throw fault(where + " sums unknown " + identity.sum().keySet());
        }
        String defines = identity.defines();
        if (defines == null) {
            return;
        }
        if (identity.is() != Relation.EQUAL) {
            throw fault(where + " defines a cell but is no equation");
        }
        Integer times = identity.sum().get(defines);
        if (times == null || Math.abs(times) != 1) {
            throw fault(where + " cannot be solved for " + defines);
        }
    }

    private InvalidFormat fault(String what) {
        return new InvalidFormat(edition, what);
    }
}
