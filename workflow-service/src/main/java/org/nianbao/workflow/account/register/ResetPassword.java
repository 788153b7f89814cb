package org.nianbao.workflow.account.register;

import java.time.Clock;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Rights;
import org.nianbao.workflow.account.access.Credentials;
import org.nianbao.workflow.account.access.OneTimePasswords;
import org.nianbao.workflow.account.access.OpenSessions;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/**
 * Gives somebody who forgot theirs a new one-time password and ends their open sessions. One-time codes stay: those are the
 * security administrator's.
 */
@UseCase
public class ResetPassword {

    public record Command(String id) implements Act {
        @Override
        public String subject() {
            return id;
        }
    }

    private final AccountRegister register;
    private final Credentials credentials;
    private final OneTimePasswords passwords;
    private final OpenSessions sessions;
    private final AccountChanges changes;
    private final Clock clock;

    public ResetPassword(
            AccountRegister register,
            Credentials credentials,
            OneTimePasswords passwords,
            OpenSessions sessions,
            AccountChanges changes,
            Clock clock) {
        this.register = register;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    /** The password, to be shown this once. */
    public String handle(Person by, Command command) {
        Rights.require(by, Right.MANAGE_ACCOUNTS);
        RegisteredAccount account = register.lock(command.id()).orElseThrow(AccountRefusals::unknown);
        if (account.hasEnded(LegalDates.today(clock))) {
            throw AccountRefusals.ended(account);
        }
        if (by.id().equals(account.id())) {
            throw Refusal.conflict("own-account", "自己的密码请在“我的”里修改，要先输入现在的密码；忘了的话，请另一位系统管理员办理。");
        }
        OneTimePasswords.OneTimePassword password = passwords.next();
        credentials.newPassword(account.id(), password.hash(), true, clock.instant());
        sessions.endAll(account.id());
        changes.notePassword(account);
        return password.password();
    }
}
