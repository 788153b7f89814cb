package org.nianbao.core.layout;

import java.util.List;

/**
 * A report laid out: what is printed, in order, before any file type is chosen.
 *
 * @param title the title as printed
 * @param organ the organ's name
 * @param year the report year
 * @param standing whether it is approved
 * @param blocks what is printed, the title first
 */
public record ReportDocument(String title, String organ, int year, Standing standing, List<DocumentBlock> blocks) {

    public ReportDocument {
        blocks = List.copyOf(blocks);
    }

    public boolean isDraft() {
        return standing == Standing.DRAFT;
    }
}
