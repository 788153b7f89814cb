package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.FoundHeading;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.Residue;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.Section;
import org.nianbao.core.importing.source.Blanks;
import org.nianbao.core.importing.source.SourceCell;
import org.nianbao.core.importing.source.SourceRemark;

/** Goes through the pieces of a document once, from top to bottom, and puts each where it belongs. */
final class Reading {

    private static final String BEFORE_SECTIONS = "";

    private final Recogniser recogniser;
    private final List<Piece> pieces;
    private final Outline outline;
    private final Identification identified;
    private final Notes notes = new Notes();
    private final Narratives narratives;
    private final List<FoundHeading> headings = new ArrayList<>();
    private final List<TableReading> tables = new ArrayList<>();
    private final Map<String, CellValue> local = new LinkedHashMap<>();
    private final int textEnd;
    private final int signatureBegin;
    private String section = BEFORE_SECTIONS;

    Reading(
            Vocabulary vocabulary,
            Recogniser recogniser,
            List<Piece> pieces,
            Outline outline,
            Identification identified) {
        this.recogniser = recogniser;
        this.pieces = pieces;
        this.outline = outline;
        this.identified = identified;
        this.narratives = new Narratives(outline.sectionLevel());
        this.textEnd = textEnd();
        this.signatureBegin = signatureBegin();
    }

    /**
     * Reads all pieces.
     *
     * @param which which of the file's reports this is, from 1
     * @param titles the titles of the file's reports; empty when this is the only one
     */
    ImportResult result(List<SourceRemark> remarks, int which, List<String> titles) {
        if (!titles.isEmpty()) {
            notes.ambiguous(
                    "document",
                    String.join(" | ", titles),
                    "文件里有" + titles.size() + "份报告：" + String.join("；", titles) + "。读入的是第" + which + "份“"
                            + titles.get(which - 1) + "”，请确认要的是这一份。");
        }
        notes.addAll(identified.notes());
        for (int i = 0; i < pieces.size(); i++) {
            piece(i, pieces.get(i));
        }
        Assembly assembly = Assembly.of(identified.format(), tables, notes);
        List<Residue> residues = new ArrayList<>(assembly.residues());
        RemarkNotes.add(remarks, notes, residues);
        AnnualReport report = new AnnualReport(
                identified.format().edition(),
                identified.year(),
                identified.organ(),
                identified.title(),
                narratives.all(),
                assembly.cells(),
                assembly.units(),
                local);
        SourceStructure structure =
                new SourceStructure(headings, assembly.found(), residues).withPictures(RemarkNotes.pictures(remarks));
        return new ImportResult(report, notes.all(), structure, titles);
    }

    private void piece(int index, Piece piece) {
        if (piece instanceof Piece.Line line) {
            line(index, line);
        } else if (piece instanceof Band band) {
            band(band);
        } else if (piece instanceof Piece.Plain plain) {
            plain(plain);
        }
    }

    private void line(int index, Piece.Line line) {
        String text = Blanks.strip(line.text());
        Vocabulary.Heading heading = outline.heading(index);
        if (outline.isTitle(index)) {
            return;
        }
        if (heading != null) {
            heading(heading, text);
        } else if (index >= textEnd) {
            notes.left("document", text, "报告之后的文字，没有读入：“" + text + "”。");
        } else if (index >= signatureBegin) {
            narratives.line(Part.SIGNATURE, new Piece.Line(text, 0, line.right()));
        } else if (section.equals(BEFORE_SECTIONS)) {
            beforeSections(index, line, text);
        } else if (part() != null) {
            narratives.line(part(), line);
        } else {
            amongTables(text);
        }
    }

    private void heading(Vocabulary.Heading heading, String text) {
        section = heading.section();
        headings.add(new FoundHeading(heading.number(), heading.text(), heading.section()));
        String official = officialHeading();
        if (heading.grade() == Grade.GUESSED) {
            notes.guessed(section, text, official, "标题“" + text + "”按“" + official + "”读入，请核对。");
        } else if (!heading.number().isEmpty() && !heading.isNumberedRight()) {
            notes.normalised(section, text, official, "标题“" + text + "”的序号与格式不符，应为“" + official + "”。");
        } else if (heading.number().isEmpty()) {
            notes.normalised(section, text, official, "标题“" + text + "”前没有序号，应为“" + official + "”。");
        }
    }

    private String officialHeading() {
        return identified.format().sections().stream()
                .filter(known -> known.number().equals(section))
                .map(Section::heading)
                .findFirst()
                .orElse(section);
    }

    private @Nullable Part part() {
        return switch (section) {
            case BEFORE_SECTIONS -> Part.PREAMBLE;
            case "一" -> Part.OVERVIEW;
            case "五" -> Part.PROBLEMS;
            case "六" -> Part.OTHER_MATTERS;
            default -> null;
        };
    }

    private void beforeSections(int index, Piece.Line line, String text) {
        if (index < outline.lastTitleLine()) {
            notes.left("document", text, "标题之前的文字，没有读入：“" + text + "”。");
        } else if (ReportTitle.isTitle(text)) {
            notes.left("title", text, "标题又出现了一次，没有读入：“" + text + "”。");
        } else if (outline.isInContents(index)) {
            notes.left("document", text, "目录里的一行，没有读入：“" + text + "”。");
        } else if (Surroundings.before(text)) {
            notes.left("document", text, "网页或公文的信息栏，没有读入：“" + text + "”。");
        } else {
            narratives.line(Part.PREAMBLE, line);
        }
    }

    private void amongTables(String text) {
        LocalIndicator indicator = LocalIndicator.of(text);
        if (indicator == null) {
            notes.left(section, text, "第" + section + "部分表格之外的文字，没有读入：“" + text + "”。");
        } else if (indicator.value() == null) {
            notes.left(section, text, "“" + indicator.label() + "”后面没有数，没有读入。");
        } else if (local.containsKey(indicator.label())) {
            notes.ambiguous("local/" + indicator.label(), text, "“" + indicator.label() + "”出现了两次，只读入第一次。");
        } else {
            local.put(indicator.label(), indicator.value());
            if (indicator.value() instanceof CellValue.Raw) {
                notes.left(
                        "local/" + indicator.label(),
                        text,
                        "“" + indicator.label() + "”后面的“" + indicator.value() + "”不是一个确定的数，按原文保留。");
            }
        }
    }

    private void band(Band band) {
        TableLabels table = recogniser.recognise(band, identified.format().edition(), false);
        if (table != null) {
            tables.add(TableReader.read(table, band));
            return;
        }
        List<Integer> rows = new ArrayList<>(band.inherited() ? List.of() : band.headRows());
        rows.addAll(band.dataRows());
        List<List<SourceCell>> head = SourceRow.head(band);
        for (int row : rows) {
            String text = GridText.line(band.grid(), row);
            if (!text.isEmpty()) {
                notes.speakOf(() -> SourceRow.of(head, band.grid(), row, null));
                notes.unplaced(section.isEmpty() ? "document" : section, text, "认不出这一行属于哪张表，没有读入：“" + text + "”。");
            }
        }
        notes.speakOf(null);
    }

    private void plain(Piece.Plain plain) {
        Part part = part();
        if (part != null) {
            narratives.table(part, plain.grid());
            return;
        }
        for (int row = 0; row < plain.grid().rows().size(); row++) {
            String text = GridText.line(plain.grid(), row);
            if (!text.isEmpty()) {
                int at = row;
                notes.speakOf(() -> SourceRow.of(List.of(), plain.grid(), at, null));
                notes.unplaced(section, text, "第" + section + "部分里有一张认不出的表，这一行没有读入：“" + text + "”。");
            }
        }
        notes.speakOf(null);
    }

    /** The first piece after the report: a portal's page foot, if there is one. */
    private int textEnd() {
        int end = pieces.size();
        while (end > 0
                && pieces.get(end - 1) instanceof Piece.Line line
                && Surroundings.after(Blanks.strip(line.text()))) {
            end--;
        }
        return end;
    }

    private int signatureBegin() {
        List<Piece.Line> last = new ArrayList<>();
        int from = textEnd;
        while (from > 0 && pieces.get(from - 1) instanceof Piece.Line line && outline.heading(from - 1) == null) {
            from--;
            last.add(0, line);
            if (last.size() > 8) {
                break;
            }
        }
        if (from <= outline.lastTitleLine()) {
            return pieces.size();
        }
        return from + Signature.begin(last, identified.organ());
    }
}
