package org.nianbao.workflow.account.access;

import java.time.Clock;
import java.util.List;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives somebody the password that they chose. All their other sessions end. */
@UseCase
public class ChangePassword {

    /**
     * @param proof proof that they know the present password
     * @param password the new one
     * @param session the session in which they do it, which goes on
     */
    public record Command(PasswordProof proof, String password, String session) implements Act {

        @Override
        public String subject() {
            return proof.accountId();
        }

        /** Never the password. */
        @Override
        public String toString() {
            return "ChangePassword";
        }
    }

    private final Credentials credentials;
    private final PasswordRules passwordRules;
    private final StoredAccessRules rules;
    private final OpenSessions sessions;
    private final PasswordEncoder encoder;
    private final Clock clock;

    public ChangePassword(
            Credentials credentials,
            PasswordRules passwordRules,
            StoredAccessRules rules,
            OpenSessions sessions,
            PasswordEncoder encoder,
            Clock clock) {
        this.credentials = credentials;
        this.passwordRules = passwordRules;
        this.rules = rules;
        this.sessions = sessions;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Refused when the rules speak against it: all that is missing is told at once. */
    public void handle(Person by, Command command) {
        if (!command.proof().isOf(by)) {
            throw Refusal.malformed("密码验证不是本人的，请重新登录后再试。");
        }
        AccessRules now = rules.current();
        List<Flaw> flaws = passwordRules.flaws(
                command.password(),
                now,
                new PasswordRules.Owner(
                        by.username(),
                        by.name(),
                        credentials.organNames(by.id()),
                        credentials.passwords(by.id(), now.passwordHistory())));
        if (!flaws.isEmpty()) {
            throw Refusal.unprocessable(
                            "weak-password",
                            "新密码还不行："
                                    + String.join(
                                            "；",
                                            flaws.stream().map(Flaw::sentence).toList()) + "。")
                    .with("flaws", flaws);
        }
        credentials.newPassword(by.id(), String.valueOf(encoder.encode(command.password())), false, clock.instant());
        sessions.endAllBut(by.id(), command.session());
    }
}
