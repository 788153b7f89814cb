package org.nianbao.workflow.account.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.grants.HeldGrant;
import org.nianbao.workflow.account.grants.RightsOfDay;
import org.nianbao.workflow.account.register.AccountChanges;
import org.nianbao.workflow.account.register.RegisteredAccount;
import org.nianbao.workflow.shared.LegalDates;

/** Accounts and grants as the interface shows them. */
final class RegisterViews {

    record OrganView(String code, String name) {}

    record RoleView(String role, String roleName, @Nullable OrganView organ) {}

    record AccountView(
            String id,
            String username,
            String name,
            String kind,
            String kindName,
            @Nullable String office,
            @Nullable String telephone,
            @Nullable String mail,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String state,
            String stateName,
            boolean mustChange,
            @Nullable Instant lockedUntil,
            @Nullable Instant signedInAt,
            @Nullable Instant createdAt,
            @Nullable String createdBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            List<RoleView> roles,
            long version) {}

    record HolderView(
            String id,
            String username,
            String name,
            @Nullable String office) {}

    /** @param whyNot why it does not count today; null when it does */
    record GrantView(
            String id,
            HolderView account,
            String role,
            String roleName,
            @Nullable OrganView organ,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Instant grantedAt,
            @Nullable String grantedBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            boolean over,
            @Nullable String whyNot) {}

    record CountedView(
            GrantView grant,
            @Nullable Instant from,
            @Nullable Instant to) {}

    private RegisterViews() {}

    /** @param grants those of the account that stand; shown are those that count */
    static AccountView of(RegisteredAccount account, List<HeldGrant> grants, Instant now) {
        LocalDate today = LegalDates.of(now);
        return new AccountView(
                account.id(),
                account.username(),
                account.personName(),
                account.kind().name(),
                AccountChanges.nameOf(account.kind()),
                account.office(),
                account.telephone(),
                account.mail(),
                account.validFrom(),
                account.validTo(),
                account.state(now).name(),
                account.state(now).chinese(),
                account.mustChange(),
                account.lockedUntil(),
                account.signedInAt(),
                account.createdAt(),
                account.createdByName(),
                account.endedAt(),
                account.endedByName(),
                grants.stream()
                        .filter(grant -> grant.counts(today))
                        .map(grant ->
                                new RoleView(grant.role().name(), grant.role().chinese(), organ(grant)))
                        .toList(),
                account.version());
    }

    static GrantView of(HeldGrant grant, LocalDate today) {
        return new GrantView(
                grant.id(),
                new HolderView(grant.accountId(), grant.username(), grant.personName(), grant.office()),
                grant.role().name(),
                grant.role().chinese(),
                organ(grant),
                grant.validFrom(),
                grant.validTo(),
                grant.grantedAt(),
                grant.grantedByName(),
                grant.endedAt(),
                grant.endedByName(),
                grant.isOver(today),
                grant.whyNot(today));
    }

    static CountedView of(RightsOfDay.Counted counted, LocalDate today) {
        return new CountedView(of(counted.grant(), today), counted.from(), counted.to());
    }

    private static @Nullable OrganView organ(HeldGrant grant) {
        String code = grant.organCode();
        String name = grant.organName();
        return code == null || name == null ? null : new OrganView(code, name);
    }
}
