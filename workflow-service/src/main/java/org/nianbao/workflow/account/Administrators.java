package org.nianbao.workflow.account;

import java.time.LocalDate;
import java.util.List;

/** Who administers the system. */
public interface Administrators {

    /** @param endless whether neither the grant nor the account has a last day */
    record Holder(String accountId, boolean endless) {}

    /** Locks every grant of this administrator's role until the transaction ends, so that two ends cannot miss each other. */
    void lock(Role role);

    /** Who holds it today. */
    List<Holder> holders(Role role, LocalDate today);
}
