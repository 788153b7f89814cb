package org.nianbao.workflow.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.Verb;

/** What waits for somebody, and what they have done: each one query. */
public interface Worklist {

    /** One line of the list. */
    record Line(
            String id,
            String reportId,
            String organCode,
            String organName,
            int reportYear,
            String title,
            ReportStatus reportStatus,
            Step stepName,
            Instant openedAt,
            @Nullable LocalDate dueDate,
            @Nullable Instant closedAt,
            @Nullable Verb outcome,
            @Nullable String senderName,
            @Nullable Integer revisionNumber,
            int errorCount,
            int warningCount,
            int hitCount) {}

    /** The open items on which this person may act now, the most urgent first. */
    List<Line> todo(Person person);

    /** The items that this person closed, newest first. */
    List<Line> done(Person person);

    int countTodo(Person person);

    int countDone(Person person);

    /** A report that exists already of an organ. */
    record Existing(String organCode, int reportYear, String id) {}

    /** The reports that the organs in which this person drafts already have. */
    List<Existing> existing(Person person);
}
