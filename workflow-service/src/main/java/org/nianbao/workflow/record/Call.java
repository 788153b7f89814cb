package org.nianbao.workflow.record;

import java.util.Arrays;
import java.util.Optional;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Actor;

/** A call of a use case, read from its arguments: who, what, about what. */
record Call(@Nullable Actor actor, String act, @Nullable String subject) {

    static Call of(MethodInvocation invocation) {
        Act act = act(invocation);
        return new Call(argument(invocation, Actor.class).orElse(null), act.act(), act.subject());
    }

    /** What is asked for. */
    static Act act(MethodInvocation invocation) {
        return argument(invocation, Act.class)
                .orElseThrow(() -> new IllegalStateException("a use case takes an Act: " + invocation.getMethod()));
    }

    private static <T> Optional<T> argument(MethodInvocation invocation, Class<T> type) {
        return Arrays.stream(invocation.getArguments())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
