package org.nianbao.workflow.account.access;

import org.nianbao.workflow.account.Person;

/** Proof that somebody has just given their password. Only {@link PasswordAgain} makes one. */
public final class PasswordProof {

    private final String accountId;

    PasswordProof(String accountId) {
        this.accountId = accountId;
    }

    String accountId() {
        return accountId;
    }

    boolean isOf(Person person) {
        return accountId.equals(person.id());
    }
}
