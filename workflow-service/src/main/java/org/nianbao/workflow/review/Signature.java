package org.nianbao.workflow.review;

import org.nianbao.workflow.account.Person;

/** Proof that a person has just given their password again. Only {@link Signatures} makes one. */
public final class Signature {

    private final String accountId;

    Signature(Person signer) {
        this.accountId = signer.id();
    }

    boolean isOf(Person person) {
        return accountId.equals(person.id());
    }
}
