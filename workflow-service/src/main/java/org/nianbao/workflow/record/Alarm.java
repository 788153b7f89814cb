package org.nianbao.workflow.record;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.Actor;
import org.nianbao.workflow.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells reviewer, leader and security administrator of a secret marking. */
@Component
public class Alarm {

    private static final List<Role> IN_THE_ORGAN = List.of(Role.CONFIDENTIALITY_REVIEWER, Role.LEADER);
    private static final int PLACE_LENGTH = 200;

    private final Alerts alerts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    public Alarm(Alerts alerts, ApplicationEventPublisher events, Clock clock, Ids ids) {
        this.alerts = alerts;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Tells of markings in a transaction of its own, after the act that met them was rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public void raise(@Nullable Actor actor, SecretMarking refused) {
        tell(actor, refused.organCode(), refused.reportId(), refused.met());
    }

    /** Tells of markings together with the act that kept them out and went on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(
            @Nullable Actor actor, @Nullable String organCode, @Nullable String reportId, List<SecretMarking.Met> met) {
        for (SecretMarking.Met marking : met) {
            if (organCode != null) {
                IN_THE_ORGAN.forEach(role -> add(actor, role, organCode, reportId, marking));
            }
            add(actor, Role.SECURITY_ADMIN, null, reportId, marking);
        }
        if (!met.isEmpty()) {
            events.publishEvent(new SecretMarkingsMet(actor, organCode, reportId, met.size()));
        }
    }

    private void add(
            @Nullable Actor actor,
            Role role,
            @Nullable String organCode,
            @Nullable String reportId,
            SecretMarking.Met marking) {
        alerts.add(new Alert(
                ids.next(),
                clock.instant(),
                role,
                organCode,
                reportId,
                "S-11",
                shortened(marking.place()),
                shortened(marking.excerpt()),
                actor == null ? null : actor.id()));
    }

    private static String shortened(String text) {
        return text.length() <= PLACE_LENGTH ? text : text.substring(0, PLACE_LENGTH);
    }
}
