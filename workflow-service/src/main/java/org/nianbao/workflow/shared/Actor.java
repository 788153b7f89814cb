package org.nianbao.workflow.shared;

/** Whoever acts, as the record names them. */
public interface Actor {

    /** The account's id. */
    String id();

    /** What they sign in with. */
    String username();
}
