package org.nianbao.workflow.year;

import java.time.LocalDate;
import java.util.List;

import org.nianbao.workflow.report.Step;

/**
 * An organ that has to report in a year.
 *
 * @param due the day by which its report is due
 * @param steps the steps that its report will pass
 */
public record RosterEntry(String organCode, LocalDate due, List<Step> steps) {

    public RosterEntry {
        steps = List.copyOf(steps);
    }
}
