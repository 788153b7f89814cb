package org.nianbao.workflow.account.profile;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.UseCase;

/** Forgets the picture of somebody's signature. */
@UseCase
public class RemoveSignature {

    public record Command(String accountId) implements Act {

        @Override
        public String subject() {
            return accountId;
        }
    }

    private final Profiles profiles;

    public RemoveSignature(Profiles profiles) {
        this.profiles = profiles;
    }

    public void handle(Person by, Command command) {
        profiles.removeSignature(by.id());
    }
}
