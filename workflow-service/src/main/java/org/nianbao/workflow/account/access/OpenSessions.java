package org.nianbao.workflow.account.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The sessions that are open, by their account. They end in the transaction at hand. */
public interface OpenSessions {

    /**
     * The account's sessions, last used first.
     *
     * @param token what the asking browser holds for its own; null when it is somebody else's
     */
    List<OpenSession> of(String accountId, @Nullable String token);

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
