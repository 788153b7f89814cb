package org.nianbao.workflow.account;

import org.nianbao.workflow.shared.Refusal;

/** Told of every attempt to sign in. */
public interface SignInRecord {

    void done(Person person);

    /** @param typedName what was typed as a name; it may be anything, even a password */
    void refused(String typedName, Refusal refusal);
}
