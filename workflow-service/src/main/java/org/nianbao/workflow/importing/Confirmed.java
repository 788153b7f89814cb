package org.nianbao.workflow.importing;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;

/** What was confirmed must be what was shown. */
public final class Confirmed {

    private Confirmed() {}

    /** Refuses a file that is not the one that was previewed. */
    public static void sameFile(ReportFiles.Upload upload, @Nullable String previewed) {
        if (!upload.hash().equals(previewed)) {
            throw Refusal.conflict("source-changed", "这个文件和刚才预览的不是同一个，请重新预览后再确认。");
        }
    }
}
