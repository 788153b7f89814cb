package org.nianbao.workflow.importing;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.digest.Sm3;
import org.nianbao.core.format.Editions;
import org.nianbao.core.importing.ImportRefused;
import org.nianbao.core.importing.ImportResult;
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

    private final ReportReader reader;

    public ReportFiles(Editions editions) {
        this.reader = new ReportReader(editions);
    }

    /**
     * Reads a report from an upload.
     *
     * @param organCode the organ it is for; null when that is not said yet
     * @param reportId the report it is for; null when there is none yet
     */
    public ImportResult read(Upload upload, @Nullable String organCode, @Nullable String reportId) {
        SecretGate.check(organCode, reportId, "file-name", upload.name());
        checkWords(readable(() -> WholeText.of(upload.bytes(), upload.name())), organCode, reportId);
        ImportResult result = readable(() -> reader.read(upload.bytes(), upload.name()));
        check(result.report(), organCode, reportId);
        result.notes().forEach(note -> SecretGate.check(organCode, reportId, note.place(), note.raw()));
        return result;
    }

    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ImportRefused refused) {
            throw Refusal.unprocessable("unreadable-file", String.valueOf(refused.getMessage()))
                    .with("reason", refused.code());
        }
    }

    /** Every word of the file first: what the report does not have, page heads, comments or hidden text may. */
    private static void checkWords(FileText words, @Nullable String organCode, @Nullable String reportId) {
        SecretGate.check(organCode, reportId, "file", words.body());
        words.beside().forEach(text -> SecretGate.check(organCode, reportId, "file", text));
    }

    /** Then the report as it was read: an escape in the file may have hidden a word. */
    private static void check(AnnualReport report, @Nullable String organCode, @Nullable String reportId) {
        SecretGate.check(organCode, reportId, "title", report.title());
        report.narratives()
                .forEach((part, blocks) -> blocks.forEach(
                        block -> SecretGate.check(organCode, reportId, part.id() + "/" + block.id(), block.text())));
        report.cells()
                .filled()
                .forEach(cell -> SecretGate.check(
                        organCode,
                        reportId,
                        cell.toString(),
                        String.valueOf(report.cells().get(cell))));
        report.local()
                .forEach(
                        (label, value) -> SecretGate.check(organCode, reportId, "local/" + label, label + "：" + value));
    }
}
