package org.nianbao.workflow.year;

import java.time.Instant;
import java.util.List;

import org.nianbao.workflow.account.Person;

/**
 * A report year as a supervising organ opened it.
 *
 * @param organCode the supervising organ
 * @param organName its name
 * @param openedBy the account that opened it
 * @param openedByUsername what that person signs in with
 * @param openedByName that person's name
 * @param version grows with every change of the task itself
 */
public record AnnualTask(
        String id,
        String organCode,
        String organName,
        int year,
        Instant openedAt,
        String openedBy,
        String openedByUsername,
        String openedByName,
        long version) {

    /** Whoever opened it, as the reports' timelines name them; also after their account has ended. */
    Person opener() {
        return new Person(openedBy, openedByUsername, openedByName, List.of());
    }
}
