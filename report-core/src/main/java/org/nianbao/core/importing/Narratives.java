package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceGrid;

/** Makes blocks of the text, part by part, and numbers them {@code b1}, {@code b2}, … in each. */
final class Narratives {

    private static final int LONGEST_HEADING = 40;
    private static final Pattern SUBHEADING = Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)].*[^：:，,；;。！？]$");
    private static final Pattern SENTENCE = Pattern.compile("[。；！？]");

    private final Map<Part, List<Block>> parts = new EnumMap<>(Part.class);
    private final int sectionLevel;

    /** @param sectionLevel the level that the file's style gives section headings; 0 when it gives none */
    Narratives(int sectionLevel) {
        this.sectionLevel = sectionLevel;
    }

    /** Adds a line and answers its place. */
    String line(Part part, Piece.Line line) {
        List<Block> blocks = blocks(part);
        String id = nextId(blocks);
        int level = level(line);
        blocks.add(level > 0 ? Block.heading(id, level, Blanks.strip(line.text())) : Block.paragraph(id, line.text()));
        return part.id() + "/" + id;
    }

    /** Adds a table of plain text: merged cells say their text once. */
    void table(Part part, SourceGrid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < grid.rows().get(row).size(); column++) {
                SourceCell cell = grid.rows().get(row).get(column);
                boolean first = cell.row() == row && cell.column() == column;
                texts.add(first ? Blanks.joined(cell.text()) : "");
            }
            rows.add(texts);
        }
        List<Block> blocks = blocks(part);
        blocks.add(new Block.Table(nextId(blocks), rows));
    }

    Map<Part, List<Block>> all() {
        return parts;
    }

    private List<Block> blocks(Part part) {
        return parts.computeIfAbsent(part, none -> new ArrayList<>());
    }

    private static String nextId(List<Block> blocks) {
        return "b" + (blocks.size() + 1);
    }

    /** The level as the file's style has it, else of a line of its own that is numbered like a heading; 0 for a paragraph. */
    private int level(Piece.Line line) {
        if (line.headingLevel() > 0) {
            return Math.max(1, Math.min(3, line.headingLevel() - sectionLevel));
        }
        String text = Blanks.strip(line.text());
        boolean heading = text.length() <= LONGEST_HEADING
                && SUBHEADING.matcher(text).matches()
                && !SENTENCE.matcher(text).find();
        return heading ? 1 : 0;
    }
}
