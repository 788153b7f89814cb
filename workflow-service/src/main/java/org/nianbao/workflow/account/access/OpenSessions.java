package org.nianbao.workflow.account.access;

/** The sessions that are open, by their account. They end in the transaction at hand. */
public interface OpenSessions {

    /** Ends one session of the account; false when it has no such session. */
    boolean end(String accountId, String id);

    /** Ends all sessions of the account. Returns how many there were. */
    int endAll(String accountId);

    /**
     * Ends all sessions of the account but one.
     *
     * @param token what the browser of the one that stays holds
     */
    int endAllBut(String accountId, String token);
}
