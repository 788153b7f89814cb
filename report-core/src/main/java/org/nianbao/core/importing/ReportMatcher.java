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
     * @param vocabulary the words by which the document was read
     * @param fileName the name of the file, which may say organ and year when the document does not
     * @param which which of the reports in it, from 1
     * @throws ImportRefused when there is no report in it, or not so many
     */
    ImportResult match(SourceDocument document, Vocabulary vocabulary, String fileName, int which) {
        Recogniser recogniser = new Recogniser(vocabulary);
        List<Piece> all = PieceList.of(vocabulary, recogniser, document);
        List<List<Piece>> reports = SeveralReports.of(vocabulary, recogniser, all);
        if (which < 1 || which > reports.size()) {
            throw new ImportRefused("no-such-report", "文件里有" + reports.size() + "份报告，没有第" + which + "份。");
        }
        List<String> names = new ArrayList<>(document.titles());
        names.add(fileName.replaceFirst("\\.[A-Za-z]{1,5}$", ""));
        List<String> others = reports.size() == 1 ? names : List.of();
        List<String> titles = new ArrayList<>();
        if (reports.size() > 1) {
            reports.forEach(report ->
                    titles.add(identify(vocabulary, recogniser, report, others).title()));
        }
        List<Piece> pieces = reports.get(which - 1);
        Outline outline = Outline.of(vocabulary, pieces);
        Identification identified = Identification.of(vocabulary, recogniser, pieces, outline, others);
        if (identified.isNothing()) {
            throw new ImportRefused("no-report", "文件里没有找到政府信息公开工作年度报告：既没有标题，也没有规定的表格。请确认选对了文件。");
        }
        return new Reading(vocabulary, recogniser, pieces, outline, identified)
                .result(document.remarks(), which, titles);
    }

    private static Identification identify(
            Vocabulary vocabulary, Recogniser recogniser, List<Piece> pieces, List<String> names) {
        return Identification.of(vocabulary, recogniser, pieces, Outline.of(vocabulary, pieces), names);
    }
}
