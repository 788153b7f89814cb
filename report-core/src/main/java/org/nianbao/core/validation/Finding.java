package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.format.CellId;

/**
 * What a rule found.
 *
 * @param rule the rule's id: {@code T3-01}, {@code STR-02}
 * @param severity how grave
 * @param verdict how sure
 * @param stops whether it alone stops a submission
 * @param cells the cells concerned, in spoken order; empty for a finding in the text
 * @param anchor the place in the text; null for a finding in cells or in the whole
 * @param expected the number that should stand there; null where there is none
 * @param found the number that stands there; null where there is none
 * @param message what is wrong, where, and what to do, in plain Chinese
 * @param basis the article, standard or clause
 * @param fingerprint the same as long as the same thing is wrong: rule + cells + values, or rule + digest of the block's
 *     text + match
 */
public record Finding(
        String rule,
        Severity severity,
        Verdict verdict,
        boolean stops,
        List<CellId> cells,
        @Nullable Anchor anchor,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal found,
        String message,
        String basis,
        String fingerprint) {

    public Finding {
        cells = List.copyOf(cells);
    }

    /** Whether the drafter must give a reason before submitting: all that does not stop, hints and doubts excepted. */
    public boolean needsReason() {
        return !stops && verdict == Verdict.FAIL && severity != Severity.HINT;
    }
}
