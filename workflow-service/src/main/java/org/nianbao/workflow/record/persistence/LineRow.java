package org.nianbao.workflow.record.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.RecordedLine;

/** A line as it stands in the database. */
record LineRow(
        String id,
        Instant doneAt,
        String username,
        @Nullable String personName,
        String act,
        @Nullable String subject,
        ActRecord.Outcome outcome,
        @Nullable String code,
        @Nullable String detail) {

    RecordedLine with(Map<String, String> words, List<ActRecord.Change> changes) {
        return new RecordedLine(
                id,
                doneAt,
                username,
                personName,
                act,
                subject,
                subject == null ? null : words.getOrDefault(subject, subject),
                outcome,
                code,
                detail,
                changes);
    }
}
