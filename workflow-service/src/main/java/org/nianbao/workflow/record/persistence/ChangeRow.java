package org.nianbao.workflow.record.persistence;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.record.ActRecord;

/** What an act changed, with the act. */
record ChangeRow(
        String actId,
        String place,
        @Nullable String from,
        @Nullable String to) {

    ActRecord.Change change() {
        return new ActRecord.Change(place, from, to);
    }
}
