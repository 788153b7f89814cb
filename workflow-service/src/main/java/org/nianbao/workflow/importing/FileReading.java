package org.nianbao.workflow.importing;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.record.SecretMarking;
import org.nianbao.workflow.shared.Refusal;

/**
 * An uploaded file that is read once, ahead of the act's transaction: reading may take seconds, in which neither a
 * connection nor a lock is held. What is wrong with the file is told when the act asks for it, after it has looked at the
 * person's rights.
 */
public final class FileReading {

    private final ReportFiles.Upload upload;
    private final Supplier<FileContent> reading;
    private @Nullable FileContent content;
    private @Nullable RuntimeException failure;

    FileReading(ReportFiles.Upload upload, Supplier<FileContent> reading) {
        this.upload = upload;
        this.reading = reading;
    }

    public ReportFiles.Upload upload() {
        return upload;
    }

    /** Reads, if it was not done before. */
    public void prepare() {
        if (content == null && failure == null) {
            try {
                content = reading.get();
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }

    /**
     * What was read.
     *
     * @param organCode the organ it is for; null when that is not said yet
     * @param reportId the report it is for; null when there is none yet
     */
    public FileContent content(@Nullable String organCode, @Nullable String reportId) {
        prepare();
        if (failure instanceof SecretMarking marking) {
            throw new SecretMarking(organCode, reportId, marking.met());
        }
        if (failure != null) {
            throw failure;
        }
        if (content == null) {
            throw Refusal.unprocessable("unreadable-file", "这个文件没能读出来，请再试一次。");
        }
        return content;
    }

    /** As above, of the file that was shown. Refused when it is another one. */
    public FileContent shown(String hash, @Nullable String organCode, @Nullable String reportId) {
        if (!upload.hash().equals(hash)) {
            throw Refusal.conflict("source-changed", "这个文件和刚才预览的不是同一个，请重新预览后再确认。");
        }
        return content(organCode, reportId);
    }
}
