package org.nianbao.workflow.account.access;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.UseCase;

/** Takes the codes from an account whose owner has lost phone and recovery codes. Their sessions end. */
@UseCase
public class ResetOneTimeCodes {

    public record Command(String accountId) implements Act {

        @Override
        public String subject() {
            return accountId;
        }
    }

    private final Target target;
    private final StoredCodes stored;
    private final OpenSessions sessions;
    private final AccessNews news;
    private final Changes changes;

    public ResetOneTimeCodes(
            Target target, StoredCodes stored, OpenSessions sessions, AccessNews news, Changes changes) {
        this.target = target;
        this.stored = stored;
        this.sessions = sessions;
        this.news = news;
        this.changes = changes;
    }

    public void handle(Person by, Command command) {
        target.require(by, command.accountId());
        boolean confirmed = stored.find(command.accountId())
                .filter(StoredCodes.Secret::isConfirmed)
                .isPresent();
        stored.end(command.accountId());
        sessions.endAll(command.accountId());
        changes.note("动态口令", confirmed ? "已设置" : "未设置", "未设置");
        news.tell(command.accountId(), "安全管理员" + by.name() + "重置了您的动态口令，原来手机上的口令和恢复码都已失效。若不是您要求的，请立即联系他们。");
    }
}
