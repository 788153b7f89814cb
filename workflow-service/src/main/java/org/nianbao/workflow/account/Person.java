package org.nianbao.workflow.account;

import java.security.Principal;
import java.util.List;

import org.nianbao.workflow.shared.Actor;

/**
 * Somebody signed in, with what is granted to them at this moment.
 *
 * @param id the account's id
 * @param username what they sign in with
 * @param name their name
 * @param grants the roles that they hold today
 */
public record Person(String id, String username, String name, List<Grant> grants) implements Principal, Actor {

    public Person {
        grants = List.copyOf(grants);
    }

    @Override
    public String getName() {
        return username;
    }

    /** Whether they hold this role in this organ. */
    public boolean holds(Role role, String organCode) {
        return grants.stream().anyMatch(grant -> grant.role() == role && organCode.equals(grant.organCode()));
    }

    /** Whether they hold this role anywhere. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether they hold a role that works on this organ's own reports. */
    public boolean worksIn(String organCode) {
        return grants.stream().anyMatch(grant -> grant.role().isOfOrgan() && organCode.equals(grant.organCode()));
    }
}
