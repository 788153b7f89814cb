package org.nianbao.workflow.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One place of a draft changed once.
 *
 * @param accountId who changed it
 * @param personName their name
 * @param place a cell id, {@code part/block}, {@code title}, {@code units/CELL} or {@code local/LABEL}
 * @param from what stood there, as JSON; null when nothing did
 * @param to what stands there since, as JSON; null when nothing does
 */
public record DraftChange(
        String id,
        String reportId,
        String accountId,
        String personName,
        Instant at,
        Kind kind,
        String place,
        @Nullable String from,
        @Nullable String to) {

    /** What kind of save a change came with. */
    public enum Kind {
        EDIT("修改"),
        ZERO_CONFIRMATION("零报告确认"),
        CARRY_OVER("结转上年数"),
        UNDO("撤销"),
        IMPORT("导入");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** The word in JSON: {@code zero-confirmation}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
