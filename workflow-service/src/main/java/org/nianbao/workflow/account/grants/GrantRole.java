package org.nianbao.workflow.account.grants;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Rights;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.register.AccountRegister;
import org.nianbao.workflow.account.register.RegisteredAccount;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.UseCase;

/** Grants a role to an account, from this moment on. */
@UseCase
public class GrantRole {

    /**
     * @param accountId to whom
     * @param role which role
     * @param organCode in which organ; null for an administrator's role
     * @param lastDay its last day; null for no end
     */
    public record Command(
            String accountId,
            Role role,
            @Nullable String organCode,
            @Nullable LocalDate lastDay) implements Act {
        @Override
        public String subject() {
            return accountId;
        }
    }

    private final GrantBook book;
    private final AccountRegister register;
    private final GrantPolicy policy;
    private final Changes changes;
    private final Clock clock;
    private final Ids ids;

    public GrantRole(
            GrantBook book, AccountRegister register, GrantPolicy policy, Changes changes, Clock clock, Ids ids) {
        this.book = book;
        this.register = register;
        this.policy = policy;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /** The new grant's id. */
    public String handle(Person by, Command command) {
        Rights.require(by, Right.GRANT);
        Instant now = clock.instant();
        LocalDate today = LegalDates.of(now);
        RegisteredAccount account = register.lock(command.accountId()).orElseThrow(GrantPolicy::unknownAccount);
        String organCode = command.organCode();
        GrantBook.OrganOfGrants organ =
                organCode == null ? null : book.organ(organCode).orElseThrow(() -> GrantPolicy.unknownOrgan(organCode));
        policy.refusal(by, account, command.role(), organ, command.lastDay(), today)
                .or(() -> policy.twice(command.role(), organCode, book.standingOf(List.of(account.id()), today)))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        GrantBook.NewGrant grant = new GrantBook.NewGrant(
                ids.next(),
                account.id(),
                AccountKind.of(command.role()),
                command.role(),
                organCode,
                today,
                command.lastDay());
        book.add(List.of(grant), by.id(), now);
        changes.note(account.called() + " 授权", null, policy.described(command.role(), organ, command.lastDay()));
        return grant.id();
    }
}
