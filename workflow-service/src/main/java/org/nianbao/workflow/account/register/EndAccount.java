package org.nianbao.workflow.account.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.LastHolder;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Rights;
import org.nianbao.workflow.account.access.OpenSessions;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.UseCase;

/** Ends an account, for ever: at once, open sessions with it, or after a last day. */
@UseCase
public class EndAccount {

    /** @param lastDay its last day; null for at once */
    public record Command(String id, @Nullable LocalDate lastDay) implements Act {
        @Override
        public String subject() {
            return id;
        }
    }

    private final AccountRegister register;
    private final LastHolder lastHolder;
    private final OpenSessions sessions;
    private final AccountChanges changes;
    private final Clock clock;

    public EndAccount(
            AccountRegister register,
            LastHolder lastHolder,
            OpenSessions sessions,
            AccountChanges changes,
            Clock clock) {
        this.register = register;
        this.lastHolder = lastHolder;
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Rights.require(by, Right.MANAGE_ACCOUNTS);
        RegisteredAccount seen = register.find(command.id()).orElseThrow(AccountRefusals::unknown);
        AccountRefusals.ofOneself(by, seen);
        lastHolder.keepSomebodyBesides(seen.kind(), seen.id());
        RegisteredAccount account = register.lock(command.id()).orElseThrow(AccountRefusals::unknown);
        Instant now = clock.instant();
        LocalDate today = LegalDates.of(now);
        if (account.hasEnded(today)) {
            throw AccountRefusals.ended(account);
        }
        LocalDate lastDay = command.lastDay();
        if (lastDay == null) {
            register.end(account.id(), by.id(), now);
            sessions.endAll(account.id());
            changes.noteEnd(account, account.state(now).chinese());
        } else {
            endAfter(lastDay, account, today);
        }
    }

    private void endAfter(LocalDate lastDay, RegisteredAccount account, LocalDate today) {
        if (lastDay.isBefore(today) || lastDay.isBefore(account.validFrom())) {
            throw AccountDetails.bad("lastDay", "最后一天不能早于今天（" + today + "），也不能早于启用日期（" + account.validFrom() + "）。");
        }
        AccountDetails details = new AccountDetails(
                account.personName(),
                account.office(),
                account.telephone(),
                account.mail(),
                account.validFrom(),
                lastDay);
        register.change(account.id(), details);
        changes.note(account, details);
    }
}
