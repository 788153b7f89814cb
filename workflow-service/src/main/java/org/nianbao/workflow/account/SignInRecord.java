package org.nianbao.workflow.account;

import org.nianbao.workflow.shared.Refusal;

/** Told of every attempt to sign in, of the end of a session, and of every password asked for again. Never told what was typed as one. */
public interface SignInRecord {

    void done(Person person);

    /** Somebody signed out. */
    void signedOut(Person person);

    /** The rules have ended somebody's session, as it rested too long or is too old. */
    void ended(Person person);

    /**
     * @param typedName what was typed as a name; it may be anything, even a password
     * @param refusal why; more than the person is told
     */
    void refused(String typedName, Refusal refusal);

    /** Somebody signed in gave a wrong password for this act, about themselves. */
    void refused(Person person, String act, Refusal refusal);
}
