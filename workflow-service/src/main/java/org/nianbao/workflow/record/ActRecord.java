package org.nianbao.workflow.record;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param id a UUID
 * @param doneAt when
 * @param accountId who; null for the system or a stranger
 * @param username who, as they signed in or tried to
 * @param act what, such as {@code submit-report}
 * @param subject what about; null when about nothing in particular
 * @param outcome whether it was done
 * @param code the refusal's code; null when it was done
 * @param detail the refusal's sentence; never what somebody typed
 */
public record ActRecord(
        String id,
        Instant doneAt,
        @Nullable String accountId,
        String username,
        String act,
        @Nullable String subject,
        Outcome outcome,
        @Nullable String code,
        @Nullable String detail) {

    /**
     * What an act changed at one place.
     *
     * @param place the place, in Chinese
     * @param from the value before; null for none
     * @param to the value after; null for none
     */
    public record Change(
            String place, @Nullable String from, @Nullable String to) {}

    /** How an act ended. */
    public enum Outcome {
        DONE("完成"),
        REFUSED("被拒绝");

        private final String chinese;

        Outcome(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
