package org.nianbao.workflow.publication;

import java.util.Optional;

/** What people are in their organ. */
public interface Offices {

    /** The office of an account; empty when none is recorded. */
    Optional<String> of(String accountId);
}
