package org.nianbao.workflow.account.access;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Ends one of one's own sessions, or all but the present one. */
@UseCase
public class EndOwnSession {

    /**
     * @param id which; null for all but the present one
     * @param token what this browser holds for the present one
     */
    public record Command(String accountId, @Nullable String id, String token) implements Act {

        @Override
        public String subject() {
            return accountId;
        }

        /** Never the token. */
        @Override
        public String toString() {
            return "EndOwnSession " + id;
        }
    }

    private final OpenSessions sessions;

    public EndOwnSession(OpenSessions sessions) {
        this.sessions = sessions;
    }

    public void handle(Person by, Command command) {
        String id = command.id();
        if (id == null) {
            sessions.endAllBut(by.id(), command.token());
        } else if (!sessions.end(by.id(), id)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "not-found", "这个登录已经结束了。");
        }
    }
}
