package org.nianbao.workflow.account.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Rights;
import org.nianbao.workflow.account.access.OneTimePasswords;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;
import org.springframework.dao.DuplicateKeyException;

/** Makes an account. Its one-time password is answered this once and kept as a hash only. */
@UseCase
public class CreateAccount {

    /** @param username as typed */
    public record Command(String username, AccountKind kind, AccountDetails details) implements Act {
        @Override
        public String subject() {
            String name = Username.canonical(username);
            return name.length() <= 100 ? name : name.substring(0, 100);
        }
    }

    /** The new account's id and the password to hand over. */
    public record Created(String id, String password) {}

    private final AccountRegister register;
    private final OneTimePasswords passwords;
    private final AccountChanges changes;
    private final Clock clock;
    private final Ids ids;

    public CreateAccount(
            AccountRegister register, OneTimePasswords passwords, AccountChanges changes, Clock clock, Ids ids) {
        this.register = register;
        this.passwords = passwords;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    public Created handle(Person by, Command command) {
        Rights.require(by, Right.MANAGE_ACCOUNTS);
        String username = Username.of(command.username());
        AccountDetails details = command.details().checked();
        LocalDate today = LegalDates.today(clock);
        if (details.validFrom().isBefore(today)) {
            throw AccountDetails.bad("validFrom", "启用日期不能早于今天（" + today + "）。");
        }
        if (!register.taken(Set.of(username)).isEmpty()) {
            throw taken(username);
        }
        OneTimePasswords.OneTimePassword password = passwords.next();
        AccountRegister.NewAccount account =
                new AccountRegister.NewAccount(ids.next(), username, command.kind(), details, password.hash());
        try {
            register.add(List.of(account), by.id(), clock.instant());
        } catch (DuplicateKeyException e) {
            throw taken(username);
        }
        changes.noteNew(account);
        return new Created(account.id(), password.password());
    }

    private static Refusal taken(String username) {
        return Refusal.conflict("username-taken", "用户名“" + username + "”已经有了（账号终止后也不再给别人用），请换一个。")
                .with("field", "username");
    }
}
