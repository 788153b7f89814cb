package org.nianbao.workflow.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.digest.Sm3;
import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.ImportRefused;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.core.importing.Note;
import org.nianbao.core.importing.ReportReader;
import org.nianbao.core.importing.WholeText;
import org.nianbao.core.importing.source.FileText;
import org.nianbao.workflow.report.SecretGate;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads uploaded files. What carries a secret marking is refused before anything of it is looked at further. */
@Component
public class ReportFiles {

    /**
     * An uploaded file.
     *
     * @param name its name, as the browser gave it
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(String name, byte[] bytes) {

        /** The SM3 of the bytes: what was previewed is what is stored. */
        public String hash() {
            return Sm3.hex(bytes);
        }
    }

    /** Of a file with many reports each is read to say what it holds, as long as this. */
    private static final long LISTING = Duration.ofSeconds(4).toNanos();

    private final ReportReader reader;
    private final Editions editions;
    private final ReadingRoom room;

    ReportFiles(Editions editions, ReadingRoom room) {
        this.reader = new ReportReader(editions);
        this.editions = editions;
        this.room = room;
    }

    /**
     * A file to be read.
     *
     * @param which which of the reports in it, from 1; null when nobody has chosen
     */
    public FileReading reading(Upload upload, @Nullable Integer which) {
        return new FileReading(upload, () -> room.read(() -> read(upload, which)));
    }

    private FileContent read(Upload upload, @Nullable Integer which) {
        try {
            long start = System.nanoTime();
            SecretGate.check(null, null, "file-name", upload.name());
            checkWords(WholeText.of(upload.bytes(), upload.name()));
            ImportResult result = reader.read(upload.bytes(), upload.name(), which == null ? 1 : which);
            check(result.report());
            for (Note note : result.notes()) {
                SecretGate.check(null, null, note.place(), note.raw());
            }
            boolean open = which == null && result.reports().size() > 1;
            return open
                    ? new FileContent(result, candidates(upload, result, start + LISTING))
                    : new FileContent(withoutTheChoice(result), List.of());
        } catch (ImportRefused refused) {
            throw Refusal.unprocessable("unreadable-file", String.valueOf(refused.getMessage()))
                    .with("reason", refused.code());
        }
    }

    /** Which of several reports is meant was asked and answered: a note that asks again would be a question too many. */
    private static ImportResult withoutTheChoice(ImportResult result) {
        String titles = String.join(" | ", result.reports());
        List<Note> others = result.notes().stream()
                .filter(note -> result.reports().isEmpty()
                        || !note.place().equals("document")
                        || !note.raw().equals(titles))
                .toList();
        return new ImportResult(result.report(), others, result.structure(), result.reports());
    }

    private List<FileContent.Candidate> candidates(Upload upload, ImportResult first, long end) {
        List<FileContent.Candidate> candidates = new ArrayList<>();
        for (int number = 1; number <= first.reports().size(); number++) {
            FileContent.Details details = null;
            if (number == 1) {
                details = details(first.report());
            } else if (System.nanoTime() < end) {
                details = details(
                        reader.read(upload.bytes(), upload.name(), number).report());
            }
            candidates.add(new FileContent.Candidate(number, first.reports().get(number - 1), details));
        }
        return candidates;
    }

    private FileContent.Details details(AnnualReport report) {
        var cells = editions.named(report.edition()).cells();
        int filled = (int)
                cells.stream().filter(cell -> !report.cells().isBlank(cell)).count();
        return new FileContent.Details(report.organ(), report.year(), report.edition(), filled, cells.size());
    }

    /** Every word of the file first: what the report does not have, page heads, comments or hidden text may. */
    private static void checkWords(FileText words) {
        SecretGate.check(null, null, "file", words.body());
        words.beside().forEach(text -> SecretGate.check(null, null, "file", text));
    }

    /** Then the report as it was read: an escape in the file may have hidden a word. */
    private static void check(AnnualReport report) {
        SecretGate.check(null, null, "title", report.title());
        report.narratives()
                .forEach((part, blocks) -> blocks.forEach(
                        block -> SecretGate.check(null, null, part.id() + "/" + block.id(), block.text())));
        report.cells()
                .filled()
                .forEach(cell -> SecretGate.check(
                        null,
                        null,
                        cell.toString(),
                        String.valueOf(report.cells().get(cell))));
        report.local().forEach((label, value) -> SecretGate.check(null, null, "local/" + label, label + "：" + value));
    }
}
