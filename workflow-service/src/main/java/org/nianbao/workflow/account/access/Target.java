package org.nianbao.workflow.account.access;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** The account that the security administrator works on: it must be there and somebody else's. */
@Component
class Target {

    private final Credentials credentials;

    Target(Credentials credentials) {
        this.credentials = credentials;
    }

    /** Refused when there is none, or it is one's own: what guards an administrator is for another one to lift. */
    void require(Person by, String accountId) {
        if (credentials.username(accountId).isEmpty()) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个账号。");
        }
        if (by.id().equals(accountId)) {
            throw Refusal.forbidden("own-account", "这是您自己的账号：请在“我的”里操作，或请另一位安全管理员处理。");
        }
    }
}
