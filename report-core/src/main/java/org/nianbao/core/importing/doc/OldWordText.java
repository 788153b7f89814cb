package org.nianbao.core.importing.doc;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.source.FileText;

/** Every word in a document of the old format, deleted and hidden ones included. */
public final class OldWordText {

    private OldWordText() {}

    /**
     * The words of the file; page heads and feet, notes, comments, text boxes and properties are beside the body.
     *
     * @throws org.nianbao.core.importing.source.Unreadable when it is damaged, encrypted or carries macros
     */
    public static FileText of(byte[] file) {
        return OldWordReader.open(file, OldWordText::words);
    }

    private static FileText words(HWPFDocument document) {
        List<String> beside = new ArrayList<>();
        for (Range range : List.of(
                new HeaderStories(document).getRange(),
                document.getFootnoteRange(),
                document.getEndnoteRange(),
                document.getCommentsRange(),
                document.getMainTextboxRange())) {
            add(beside, OldText.plain(range.text()));
        }
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            add(beside, summary.getTitle());
            add(beside, summary.getSubject());
            add(beside, summary.getKeywords());
            add(beside, summary.getComments());
            add(beside, summary.getAuthor());
            add(beside, summary.getLastAuthor());
        }
        return new FileText(OldText.all(document.getRange().text()), beside);
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }
}
