package org.nianbao.workflow.account.grants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Role;

/** All grants there ever were. */
public interface GrantBook {

    /** A grant to be made, in force from a day on. */
    record NewGrant(
            String id,
            String accountId,
            AccountKind kind,
            Role role,
            @Nullable String organCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** An organ, as far as grants look at it. */
    record OrganOfGrants(
            String code,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean sectionReview,
            boolean signOff,
            boolean filing) {

        /** Whether somebody may be granted a role in it. */
        public boolean hasEnded(LocalDate today) {
            return validTo != null && validTo.isBefore(today);
        }
    }

    Optional<HeldGrant> find(String id);

    /** The same, its row locked until the transaction ends. */
    Optional<HeldGrant> lock(String id);

    /** All of an account, newest first. */
    List<HeldGrant> ofAccount(String accountId);

    /** All of these accounts that may count today or later. */
    List<HeldGrant> standingOf(Collection<String> accountIds, LocalDate today);

    /** All in an organ, newest first. */
    List<HeldGrant> inOrgan(String organCode);

    /** Those of an administrator's role, newest first. */
    List<HeldGrant> ofAdministrators();

    /** How many people may today supervise this organ, from above it. */
    int supervisorsOf(String organCode, LocalDate today);

    Optional<OrganOfGrants> organ(String code);

    /** These organs by their codes; unknown codes are left out. */
    Map<String, OrganOfGrants> organs(Collection<String> codes);

    void add(List<NewGrant> grants, String byId, Instant at);

    void end(String id, String byId, Instant at);
}
