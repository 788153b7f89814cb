package org.nianbao.workflow.year;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.UseCase;

/** Puts the failed openings of a year back among those to be done. */
@UseCase
public class RetryOpenings {

    public record Command(@Nullable String organCode, int year) implements Act {
        @Override
        public String subject() {
            return (organCode == null ? "" : organCode + "/") + year;
        }
    }

    private final Supervision supervision;
    private final AnnualTasks tasks;

    public RetryOpenings(Supervision supervision, AnnualTasks tasks) {
        this.supervision = supervision;
        this.tasks = tasks;
    }

    /** Returns how many will be tried again. */
    public int handle(Person by, Command command) {
        return tasks.retry(
                supervision.task(by, command.organCode(), command.year()).id());
    }
}
