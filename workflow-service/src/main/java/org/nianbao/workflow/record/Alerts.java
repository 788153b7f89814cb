package org.nianbao.workflow.record;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;

/** What somebody must be told. */
public interface Alerts {

    void add(Alert alert);

    /** All alerts about a report, oldest first. */
    List<Alert> about(String reportId);

    /**
     * An alert as somebody reads it.
     *
     * @param organName the organ it concerns; null when none was known
     * @param title the report's; null when there was none yet
     * @param causedBy who sent it; null for nobody signed in
     */
    record Told(
            Instant raisedAt,
            String ruleId,
            String place,
            String excerpt,
            @Nullable String organName,
            @Nullable String title,
            @Nullable String causedBy) {}

    /** The newest alerts that concern this person in the roles they hold today, newest first. */
    List<Told> toldTo(Person person);
}
