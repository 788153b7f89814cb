package org.nianbao.workflow.year;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.UseCase;

/** Notes why the report of one organ of a roster could not be opened, so that it can be seen and tried again. */
@UseCase
public class NoteFailedOpening {

    public record Command(AnnualTask task, String organCode, String sentence) implements Act {
        @Override
        public String subject() {
            return organCode + "/" + task.year();
        }
    }

    private static final int LENGTH = 500;

    private final AnnualTasks tasks;

    public NoteFailedOpening(AnnualTasks tasks) {
        this.tasks = tasks;
    }

    public void handle(Person by, Command command) {
        String sentence = command.sentence();
        tasks.failed(
                command.task().id(),
                command.organCode(),
                sentence.length() <= LENGTH ? sentence : sentence.substring(0, LENGTH));
    }
}
