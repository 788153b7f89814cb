package org.nianbao.workflow.account;

import java.util.stream.Collectors;

import org.nianbao.workflow.shared.Refusal;

/** Asks for a right within a use case, whoever calls it: the gate in front of the interface is not the only lock. */
public final class Rights {

    private Rights() {}

    /** Refuses whoever holds none of the roles of this right. */
    public static void require(Person person, Right right) {
        if (!right.isGivenBy(person.grants())) {
            String who = right.roles().stream().sorted().map(Role::chinese).collect(Collectors.joining("、"));
            throw Refusal.forbidden("not-allowed", "“" + right.chinese() + "”只有" + who + "可以办理。");
        }
    }
}
