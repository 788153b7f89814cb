package org.nianbao.workflow.account.profile;

import java.time.Clock;

import org.nianbao.core.digest.Sm3;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.UseCase;

/** Keeps the picture of somebody's signature. Only they see it. */
@UseCase
public class StoreSignature {

    /** @param file what was sent */
    @SuppressWarnings("ArrayRecordComponent")
    public record Command(String accountId, byte[] file) implements Act {

        @Override
        public String subject() {
            return accountId;
        }
    }

    private final Profiles profiles;
    private final Clock clock;

    public StoreSignature(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Refused when it is no picture that we can draw anew. */
    public void handle(Person by, Command command) {
        byte[] png = PictureReader.png(command.file());
        profiles.putSignature(by.id(), new SignaturePicture(png, Sm3.hex(png), clock.instant()));
    }
}
