package org.nianbao.workflow.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.importing.ImportResult;
import org.nianbao.workflow.shared.Refusal;

/**
 * What an uploaded file holds.
 *
 * @param result the report that was asked for; the first one when nobody has chosen yet
 * @param candidates the reports to choose from; empty when there is one only, or one was chosen
 */
public record FileContent(ImportResult result, List<Candidate> candidates) {

    /**
     * One of several reports in a file.
     *
     * @param number which of them, from 1 in the order of the file
     * @param details what it is; null when the file is so large that only its titles were looked at
     */
    public record Candidate(
            int number, String title, @Nullable Details details) {}

    /**
     * @param filled the cells that hold something
     * @param total all cells of the edition
     */
    public record Details(String organ, int year, String edition, int filled, int total) {}

    public FileContent {
        candidates = List.copyOf(candidates);
    }

    /** Whether it is certain which report is meant. */
    public boolean decided() {
        return candidates.isEmpty();
    }

    /** The report that is meant. Refused while nobody has chosen. */
    public ImportResult report() {
        if (!decided()) {
            throw Refusal.unprocessable("several-reports", "文件里有" + candidates.size() + "份报告，请先选择要导入哪一份。");
        }
        return result;
    }
}
