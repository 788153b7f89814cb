package org.nianbao.workflow.console.web;

import java.util.List;

import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.console.Consequences;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What would wait for nobody, told before a grant or an account is ended. */
@RestController
class ConsequencesController {

    record WaitingView(String step, String stepName, String roleName, int reports) {}

    record ConsequencesView(List<WaitingView> waiting) {}

    private final Consequences consequences;

    ConsequencesController(Consequences consequences) {
        this.consequences = consequences;
    }

    @GetMapping("/api/grants/{id}/consequences")
    @Needs(Right.GRANT)
    ConsequencesView ofEndingGrant(@PathVariable String id) {
        return view(consequences.ofEndingGrant(id));
    }

    @GetMapping("/api/accounts/{id}/consequences")
    @Needs(Right.MANAGE_ACCOUNTS)
    ConsequencesView ofEndingAccount(@PathVariable String id) {
        return view(consequences.ofEndingAccount(id));
    }

    private static ConsequencesView view(List<Consequences.Waiting> waiting) {
        return new ConsequencesView(waiting.stream()
                .map(each -> new WaitingView(
                        each.step().name(),
                        each.step().chinese(),
                        each.step().role().chinese(),
                        each.reports()))
                .toList());
    }
}
