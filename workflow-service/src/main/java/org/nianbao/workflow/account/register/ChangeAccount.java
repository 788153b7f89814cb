package org.nianbao.workflow.account.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.nianbao.workflow.account.LastHolder;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Rights;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.UseCase;

/** Changes what the register says of a person, and the days of an account. What it was on past days stays true. */
@UseCase
public class ChangeAccount {

    /** @param version the lock version that was seen */
    public record Command(String id, long version, AccountDetails details) implements Act {
        @Override
        public String subject() {
            return id;
        }
    }

    private final AccountRegister register;
    private final LastHolder lastHolder;
    private final AccountChanges changes;
    private final Clock clock;

    public ChangeAccount(AccountRegister register, LastHolder lastHolder, AccountChanges changes, Clock clock) {
        this.register = register;
        this.lastHolder = lastHolder;
        this.changes = changes;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Rights.require(by, Right.MANAGE_ACCOUNTS);
        AccountDetails details = command.details().checked();
        RegisteredAccount seen = register.find(command.id()).orElseThrow(AccountRefusals::unknown);
        if (details.validTo() != null && seen.validTo() == null) {
            AccountRefusals.ofOneself(by, seen);
            lastHolder.keepSomebodyBesides(seen.kind(), seen.id());
        }
        RegisteredAccount account = register.lock(command.id()).orElseThrow(AccountRefusals::unknown);
        LocalDate today = LegalDates.today(clock);
        if (account.hasEnded(today)) {
            throw AccountRefusals.ended(account);
        }
        if (account.version() != command.version() || !Objects.equals(account.validTo(), seen.validTo())) {
            throw AccountRefusals.stale(account);
        }
        check(account, details, today);
        register.change(account.id(), details);
        changes.note(account, details);
    }

    private static void check(RegisteredAccount account, AccountDetails details, LocalDate today) {
        boolean begun = !account.validFrom().isAfter(today);
        if (begun && !details.validFrom().equals(account.validFrom())) {
            throw AccountDetails.bad("validFrom", "账号已从 " + account.validFrom() + " 起启用，启用日期不能再改；“某日权限”要按它查。");
        }
        if (!begun && details.validFrom().isBefore(today)) {
            throw AccountDetails.bad("validFrom", "启用日期不能早于今天（" + today + "）。");
        }
        LocalDate last = details.validTo();
        if (last != null && last.isBefore(today)) {
            throw AccountDetails.bad("validTo", "停用日期不能早于今天（" + today + "）；要立即停用，请用“终止”。");
        }
    }
}
