package org.nianbao.core.content;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.core.format.CellId;

/** A block of narrative. Its id survives edits, so that remarks, findings and history keep their place. */
public sealed interface Block {

    Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}");

    String id();

    /** The block's text as one string: a table's cells are parted by tabs, its rows by line feeds. */
    String text();

    /** A heading of level 1 to 3. */
    record Heading(String id, int level, String text, List<BoundNumber> bound) implements Block {
        public Heading {
            checkId(id);
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level);
            }
            bound = List.copyOf(bound);
        }
    }

    record Paragraph(String id, String text, List<BoundNumber> bound) implements Block {
        public Paragraph {
            checkId(id);
            bound = List.copyOf(bound);
        }
    }

    /** A small table of plain text inside the narrative. */
    record Table(String id, List<List<String>> rows) implements Block {
        public Table {
            checkId(id);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return String.join(
                    "\n", rows.stream().map(row -> String.join("\t", row)).toList());
        }
    }

    /** A number in the text that is the value of a cell: UTF-16 units, end exclusive. */
    record BoundNumber(int start, int end, CellId cell) {}

    static Block heading(String id, int level, String text) {
        return new Heading(id, level, text, List.of());
    }

    static Block paragraph(String id, String text) {
        return new Paragraph(id, text, List.of());
    }

    private static void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a block id: " + id);
        }
    }
}
