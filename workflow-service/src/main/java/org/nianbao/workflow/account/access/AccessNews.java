package org.nianbao.workflow.account.access;

/** Tells somebody what was done with their access, in the transaction at hand: they read it when they next sign in. */
public interface AccessNews {
    void tell(String accountId, String sentence);
}
