package org.nianbao.workflow.console.web;

import java.util.List;

import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.record.Alerts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Secret markings that were met and kept out, for those who must be told: masked, newest first. */
@RestController
@Needs(Right.OWN_ACCOUNT)
class AlertController {

    private final Alerts alerts;

    AlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping("/api/alerts")
    List<Alerts.Told> list(@AuthenticationPrincipal Person person) {
        return alerts.toldTo(person);
    }
}
