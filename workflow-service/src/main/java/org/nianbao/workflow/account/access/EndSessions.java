package org.nianbao.workflow.account.access;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.UseCase;

/** Ends all sessions of somebody else. */
@UseCase
public class EndSessions {

    public record Command(String accountId) implements Act {

        @Override
        public String subject() {
            return accountId;
        }
    }

    private final Target target;
    private final OpenSessions sessions;
    private final AccessNews news;
    private final Changes changes;

    public EndSessions(Target target, OpenSessions sessions, AccessNews news, Changes changes) {
        this.target = target;
        this.sessions = sessions;
        this.news = news;
        this.changes = changes;
    }

    public void handle(Person by, Command command) {
        target.require(by, command.accountId());
        int ended = sessions.endAll(command.accountId());
        changes.note("打开的登录", ended, 0);
        news.tell(command.accountId(), "安全管理员" + by.name() + "结束了您在所有设备上的登录。");
    }
}
