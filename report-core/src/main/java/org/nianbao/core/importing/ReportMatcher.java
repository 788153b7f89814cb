package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.source.SourceDocument;

/**
 * Finds the report in a document: by structure and meaning together, never by position alone. A figure is taken only
 * when it is certain what it is; everything else that stands in the document has its place or a note.
 */
final class ReportMatcher {

    private final Vocabulary vocabulary;

    ReportMatcher(Editions editions) {
        this.vocabulary = new Vocabulary(editions);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Reads the report out of a document.
     *
     * @param fileName the name of the file, which may say organ and year when the document does not
     * @throws ImportRefused when there is no report in it
     */
    ImportResult match(SourceDocument document, String fileName) {
        Recogniser recogniser = new Recogniser(vocabulary);
        List<Piece> pieces = PieceList.of(vocabulary, recogniser, document);
        Outline outline = Outline.of(vocabulary, pieces);
        List<String> names = new ArrayList<>(document.titles());
        names.add(fileName.replaceFirst("\\.[A-Za-z]{1,5}$", ""));
        Identification identified = Identification.of(vocabulary, recogniser, pieces, outline, names);
        if (identified.isNothing()) {
            throw new ImportRefused("no-report", "文件里没有找到政府信息公开工作年度报告：既没有标题，也没有规定的表格。请确认选对了文件。");
        }
        return new Reading(vocabulary, recogniser, pieces, outline, identified).result(document.remarks());
    }
}
