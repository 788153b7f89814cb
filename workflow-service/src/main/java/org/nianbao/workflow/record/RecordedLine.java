package org.nianbao.workflow.record;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of the record as the auditor reads it.
 *
 * @param personName the name of whoever did it; null for the system and strangers
 * @param subject what it is about, as it was recorded
 * @param subjectWords the same in words, with names in place of ids; null when about nothing
 */
public record RecordedLine(
        String id,
        Instant doneAt,
        String username,
        @Nullable String personName,
        String act,
        @Nullable String subject,
        @Nullable String subjectWords,
        ActRecord.Outcome outcome,
        @Nullable String code,
        @Nullable String detail,
        List<ActRecord.Change> changes) {

    public String actName() {
        return ActNames.of(act);
    }
}
