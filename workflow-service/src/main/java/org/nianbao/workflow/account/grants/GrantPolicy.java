package org.nianbao.workflow.account.grants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.register.RegisteredAccount;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** The one place that says who may be granted what. The database keeps the kinds apart once more. */
@Component
class GrantPolicy {

    /** Why this person may not grant this; empty when they may. */
    Optional<Refusal> refusal(
            Person by,
            RegisteredAccount account,
            Role role,
            GrantBook.@Nullable OrganOfGrants organ,
            @Nullable LocalDate lastDay,
            LocalDate today) {
        if (account.hasEnded(today)) {
            return conflict("account-ended", "账号 " + account.called() + " 已经终止，不能再授权。");
        }
        if (by.id().equals(account.id())) {
            return conflict("own-account", "不能给自己授权，请由另一位安全管理员办理。");
        }
        if (account.kind() != AccountKind.of(role)) {
            return conflict("kinds-apart", keptApart(account, role));
        }
        if (role.isAdministrator() != (organ == null)) {
            return unprocessable(
                    "organ",
                    role.isAdministrator() ? role.chinese() + "管全系统，不选机关。" : "请选择在哪个机关担任" + role.chinese() + "。");
        }
        if (organ != null && organ.hasEnded(today)) {
            return conflict("organ-ended", "“" + organ.name() + "”已于 " + organ.validTo() + " 终止，不能再在其中授权。");
        }
        if (lastDay != null && lastDay.isBefore(today)) {
            return unprocessable("lastDay", "授权的最后一天 " + lastDay + " 早于今天（" + today + "），请改正或留空。");
        }
        return Optional.empty();
    }

    /** Why it would be a second grant of the same; empty when it is not. */
    Optional<Refusal> twice(Role role, @Nullable String organCode, Collection<HeldGrant> standing) {
        return standing.stream()
                .filter(grant -> grant.role() == role && Objects.equals(grant.organCode(), organCode))
                .findFirst()
                .map(grant -> Refusal.conflict(
                        "granted-already",
                        grant.personName() + "（" + grant.username() + "）已经是“" + grant.called() + "”"
                                + (grant.validTo() == null ? "" : "，到 " + grant.validTo())
                                + "。要改期限，请先终止那一条再授权。"));
    }

    /** A grant in words, for the record. */
    String described(Role role, GrantBook.@Nullable OrganOfGrants organ, @Nullable LocalDate lastDay) {
        return HeldGrant.called(role, organ == null ? null : organ.name())
                + (lastDay == null ? "" : "（到 " + lastDay + "）");
    }

    static Refusal unknownAccount() {
        return new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个账号，请刷新后重试。");
    }

    static Refusal unknownGrant() {
        return new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这条授权，请刷新后重试。");
    }

    static Refusal unknownOrgan(String code) {
        return Refusal.unprocessable("bad-organ", "没有编码为“" + code + "”的机关，请重新选择。")
                .with("field", "organ");
    }

    private static String keptApart(RegisteredAccount account, Role role) {
        if (account.kind() == AccountKind.WORK) {
            return account.called() + " 是业务人员账号，不能担任" + role.chinese() + "：系统、安全、审计三类管理员互相独立，也不兼业务角色。请系统管理员为管理员另建账号。";
        }
        String kind = Role.valueOf(account.kind().name()).chinese();
        return account.called() + " 是" + kind + "账号，不能担任" + role.chinese() + "：三类管理员互相独立，也不兼业务角色，只能授予“" + kind + "”。";
    }

    private static Optional<Refusal> conflict(String code, String sentence) {
        return Optional.of(Refusal.conflict(code, sentence));
    }

    private static Optional<Refusal> unprocessable(String field, String sentence) {
        return Optional.of(Refusal.unprocessable("bad-" + field.toLowerCase(java.util.Locale.ROOT), sentence)
                .with("field", field));
    }
}
