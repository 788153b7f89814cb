package org.nianbao.workflow.account.access;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.UseCase;

/** Lifts the lock of an account and forgets its wrong tries. */
@UseCase
public class UnlockAccount {

    public record Command(String accountId) implements Act {

        @Override
        public String subject() {
            return accountId;
        }
    }

    private final Target target;
    private final Credentials credentials;
    private final AccessNews news;
    private final Changes changes;

    public UnlockAccount(Target target, Credentials credentials, AccessNews news, Changes changes) {
        this.target = target;
        this.credentials = credentials;
        this.news = news;
        this.changes = changes;
    }

    public void handle(Person by, Command command) {
        target.require(by, command.accountId());
        LockOut before = credentials.lockedLockOut(command.accountId());
        credentials.put(command.accountId(), LockOut.CLEAN);
        changes.note("锁定至", before.lockedUntil(), null);
        news.tell(command.accountId(), "您的账号因连续输错被锁定，安全管理员" + by.name() + "已解锁。若不是您本人输错的，请修改密码。");
    }
}
