package org.nianbao.workflow.account;

import java.time.Clock;
import java.util.List;

import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Each administrator's role keeps a holder without an end in sight, whatever two people do at once. */
@Component
public class LastHolder {

    private final Administrators administrators;
    private final Clock clock;

    public LastHolder(Administrators administrators, Clock clock) {
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * Before an account of this kind is ended or given a last day: refused when nobody else would be left. Comes before the
     * account's own row is locked.
     */
    public void keepSomebodyBesides(AccountKind kind, String accountId) {
        if (kind != AccountKind.WORK) {
            keepSomebodyBesides(Role.valueOf(kind.name()), accountId);
        }
    }

    /** Before this account's grant of the role is ended: refused when nobody else would be left. */
    public void keepSomebodyBesides(Role role, String accountId) {
        if (!role.isAdministrator()) {
            return;
        }
        administrators.lock(role);
        List<Administrators.Holder> holders = administrators.holders(role, LegalDates.today(clock));
        boolean isOne = holders.stream().anyMatch(holder -> holder.accountId().equals(accountId));
        boolean another = holders.stream()
                .anyMatch(holder -> holder.endless() && !holder.accountId().equals(accountId));
        if (isOne && !another) {
            throw Refusal.conflict(
                    "last-administrator",
                    "这是最后一位没有停用日期的" + role.chinese() + "，不能终止，也不能设停用日期。请先为另一个人建立" + role.chinese() + "账号并授权，再办理。");
        }
    }
}
