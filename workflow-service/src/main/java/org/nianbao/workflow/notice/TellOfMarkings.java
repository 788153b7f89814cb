package org.nianbao.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.record.SecretMarkingsMet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells reviewer, leader and security administrators at once that a secret marking was met. Whoever still has the same words
 * unread from the last hour is not told again: a page that is saved every few seconds would fill the list.
 */
@Component
class TellOfMarkings {

    private static final List<Role> IN_THE_ORGAN = List.of(Role.CONFIDENTIALITY_REVIEWER, Role.LEADER);
    private static final Duration REPEATED = Duration.ofHours(1);
    private static final String TO_DO = "，内容没有保存。请立即核实来源；确属泄密的，24 小时内按规定报告。";

    private final Notices notices;
    private final NoticeStore store;
    private final Clock clock;

    TellOfMarkings(Notices notices, NoticeStore store, Clock clock) {
        this.notices = notices;
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SecretMarkingsMet met) {
        @Nullable
        About about =
                met.reportId() == null ? null : store.about(met.reportId()).orElse(null);
        String organ = met.organCode();
        String sentence =
                "拦截到 " + met.places() + " 处疑似国家秘密标志" + (about == null ? "" : "：" + about.words()) + by(met) + TO_DO;
        if (organ != null) {
            Set<String> inTheOrgan = new HashSet<>();
            IN_THE_ORGAN.forEach(role -> inTheOrgan.addAll(store.holders(role, organ)));
            tell(inTheOrgan, sentence, about == null ? "/notices" : about.link());
        }
        tell(store.holders(Role.SECURITY_ADMIN, null), sentence, "/notices");
    }

    private void tell(Collection<String> accountIds, String sentence, String link) {
        Set<String> untold = new HashSet<>(accountIds);
        untold.removeAll(store.stillUnread(
                accountIds, NoticeKind.EMERGENCY, sentence, clock.instant().minus(REPEATED)));
        notices.tell(untold, NoticeKind.EMERGENCY, sentence, link);
    }

    private static String by(SecretMarkingsMet met) {
        return met.actor() instanceof Person person ? "（" + person.name() + "提交）" : "";
    }
}
