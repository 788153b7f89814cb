package org.nianbao.core.importing.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.Landmarks;
import org.nianbao.core.importing.source.SourceBuilder;
import org.nianbao.core.importing.source.SourceItem;
import org.nianbao.core.importing.source.SourceParagraph;
import org.nianbao.core.importing.source.SourceRemark;

/** Reads the main part of a document into paragraphs and grids. */
final class DocumentBody implements XmlPart.Handler {

    /** What is about the text and not the text: nothing in these elements is looked at. */
    private static final Set<String> SKIPPED = Set.of(
            "sectPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "pPrChange",
            "rPrChange",
            "tcPrChange",
            "trPrChange",
            "tblPrChange",
            "sectPrChange",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            "instrText",
            "delInstrText",
            "tabs",
            "rt",
            "rubyPr",
            "-Fallback",
            "fldData",
            "numberingChange");

    private static final class Open {
        final TableDraft table = new TableDraft();
        TableDraft.Row row = new TableDraft.Row();
        TableDraft.Cell cell = new TableDraft.Cell();
    }

    private final StyleSheet styles;
    private final Numbering numbering;
    private final Landmarks landmarks;
    private final SourceBuilder source;
    private final Deque<ParagraphDraft> paragraphs = new ArrayDeque<>();
    private final Deque<Open> tables = new ArrayDeque<>();
    private final StringBuilder deletedText = new StringBuilder();
    private final StringBuilder hiddenText = new StringBuilder();
    private int skipped;
    private int deleted;
    private boolean inParagraphProperties;
    private boolean inRowProperties;
    private boolean inCellProperties;
    private boolean inRunProperties;
    private boolean hidden;
    private boolean raised;
    private boolean words;
    private boolean deletedWords;

    DocumentBody(StyleSheet styles, Numbering numbering, Landmarks landmarks, SourceBuilder source) {
        this.styles = styles;
        this.numbering = numbering;
        this.landmarks = landmarks;
        this.source = source;
    }

    /** Says what was found and left out. */
    void finish() {
        flushDeleted();
        flushHidden();
    }

    @Override
    public void start(XmlPart part, String name) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        if (inParagraphProperties) {
            paragraphProperty(part, name);
        } else if (inRunProperties) {
            if (name.equals("vanish")) {
                hidden = part.isOn();
            } else if (name.equals("vertAlign")) {
                raised = part.attribute("val", "").equals("superscript");
            }
        } else if (inCellProperties) {
            cellProperty(part, name);
        } else if (inRowProperties) {
            rowProperty(part, name);
        } else {
            element(part, name);
        }
    }

    private void element(XmlPart part, String name) {
        switch (name) {
            case "p" -> paragraphs.push(new ParagraphDraft());
            case "pPr" -> inParagraphProperties = true;
            case "r" -> {
                hidden = false;
                raised = false;
            }
            case "rPr" -> inRunProperties = true;
            case "t" -> words = true;
            case "delText" -> deletedWords = true;
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "del", "moveFrom" -> deleted++;
            case "tbl" -> tables.push(new Open());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.peek().row = new TableDraft.Row();
                }
            }
            case "trPr" -> inRowProperties = true;
            case "tc" -> {
                if (!tables.isEmpty()) {
                    tables.peek().cell = new TableDraft.Cell();
                }
            }
            case "tcPr" -> inCellProperties = true;
            case "-blip", "-imagedata" -> source.remark(SourceRemark.Kind.PICTURE, part.attribute("title", ""));
            case "altChunk" -> source.remark(SourceRemark.Kind.LINKED, "嵌入的文档");
            default -> {}
        }
    }

    private void paragraphProperty(XmlPart part, String name) {
        ParagraphDraft paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = part.attribute("val");
            case "outlineLvl" -> paragraph.outline = part.number("val", 9);
            case "jc" -> paragraph.right = StyleSheet.isRight(part);
            case "numId" -> paragraph.number = new NumberRef(part.number("val", 0), levelOf(paragraph));
            case "ilvl" -> {
                int level = part.number("val", 0);
                paragraph.number = new NumberRef(paragraph.number == null ? 0 : paragraph.number.list(), level);
            }
            default -> {}
        }
    }

    private static int levelOf(ParagraphDraft paragraph) {
        return paragraph.number == null ? 0 : paragraph.number.level();
    }

    private void cellProperty(XmlPart part, String name) {
        if (tables.isEmpty()) {
            return;
        }
        TableDraft.Cell cell = tables.peek().cell;
        switch (name) {
            case "gridSpan" -> cell.span = Math.max(1, part.number("val", 1));
            case "vMerge" ->
                cell.continuesAbove = !part.attribute("val", "continue").equals("restart");
            case "hMerge" ->
                cell.continuesLeft = !part.attribute("val", "continue").equals("restart");
            default -> {}
        }
    }

    private void rowProperty(XmlPart part, String name) {
        if (tables.isEmpty()) {
            return;
        }
        if (name.equals("gridBefore")) {
            tables.peek().row.before = Math.max(0, part.number("val", 0));
        } else if (name.equals("del")) {
            tables.peek().row.deleted = true;
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "pPr" -> inParagraphProperties = false;
            case "rPr" -> inRunProperties = false;
            case "tcPr" -> inCellProperties = false;
            case "trPr" -> inRowProperties = false;
            case "t" -> words = false;
            case "delText" -> deletedWords = false;
            case "r" -> hidden = false;
            case "del", "moveFrom" -> endDeleted();
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        if (skipped > 0) {
            return;
        }
        if (words) {
            append(characters);
        } else if (deletedWords) {
            deletedText.append(characters);
        }
    }

    private void append(String characters) {
        if (deleted > 0) {
            deletedText.append(characters);
        } else if (hidden) {
            hiddenText.append(characters);
        } else if (!paragraphs.isEmpty()) {
            paragraphs.peek().text.append(raised && !tables.isEmpty() ? Blanks.raised(characters) : characters);
        }
    }

    private void endDeleted() {
        if (inParagraphProperties || inRunProperties || inRowProperties || inCellProperties) {
            return;
        }
        deleted = Math.max(0, deleted - 1);
        if (deleted == 0) {
            flushDeleted();
        }
    }

    private void flushDeleted() {
        String text = Blanks.strip(deletedText.toString());
        if (!text.isEmpty()) {
            source.remark(SourceRemark.Kind.DELETED, text);
        }
        deletedText.setLength(0);
    }

    private void flushHidden() {
        String text = Blanks.strip(hiddenText.toString());
        if (!text.isEmpty()) {
            source.remark(SourceRemark.Kind.HIDDEN, text);
        }
        hiddenText.setLength(0);
    }

    private void endParagraph() {
        flushHidden();
        ParagraphDraft paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        String number = numbering.next(paragraph.number != null ? paragraph.number : styles.number(paragraph.style));
        String text = paragraph.text.toString();
        if (Blanks.strip(text).isEmpty()) {
            return;
        }
        int level = styles.headingLevel(paragraph.style, paragraph.outline);
        boolean right = paragraph.right != null ? paragraph.right : styles.isRight(paragraph.style);
        if (tables.isEmpty()) {
            source.paragraph(number + text, level, right);
        } else {
            tables.peek().cell.items.add(new SourceParagraph(number + text, level, right));
        }
    }

    private void endCell() {
        if (!tables.isEmpty()) {
            tables.peek().row.cells.add(tables.peek().cell);
        }
    }

    private void endRow() {
        if (tables.isEmpty()) {
            return;
        }
        TableDraft.Row row = tables.peek().row;
        if (row.deleted) {
            source.remark(SourceRemark.Kind.DELETED, row.text());
        } else {
            tables.peek().table.add(row);
        }
    }

    private void endTable() {
        Open table = tables.poll();
        if (table == null) {
            return;
        }
        table.table.finish(landmarks, this::accept, covered -> source.remark(SourceRemark.Kind.HIDDEN, covered));
    }

    private void accept(SourceItem item) {
        if (tables.isEmpty()) {
            source.add(item);
        } else {
            tables.peek().cell.items.add(item);
        }
    }
}
