package org.nianbao.workflow.report;

import org.nianbao.core.digest.Sm3;
import org.nianbao.core.format.CellId;
import org.nianbao.core.validation.Finding;

/**
 * What a finding is about, whatever the figures are: its rule, its cells and the part of the text. Unlike a fingerprint it
 * is the same after the figures have changed, and in the next year's report.
 *
 * @param words rule, cells and part, separated by blanks
 */
record Matter(String words) {

    private static final int LENGTH = 16;

    static Matter of(Finding finding) {
        StringBuilder words = new StringBuilder(finding.rule());
        finding.cells().stream()
                .map(CellId::toString)
                .forEach(cell -> words.append(' ').append(cell));
        return new Matter(words.append(' ')
                .append(finding.anchor() == null ? "" : finding.anchor().part())
                .toString());
    }

    /** Short enough to be kept beside a reason. */
    String key() {
        return Sm3.hex(words).substring(0, LENGTH);
    }
}
