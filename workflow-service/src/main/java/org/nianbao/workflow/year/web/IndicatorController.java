package org.nianbao.workflow.year.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.year.AnnualTasks;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a report is asked for beside the statutory tables. */
@RestController
@RequestMapping("/api/reports/{id}/indicators")
@Needs(Right.REPORTS)
class IndicatorController {

    /** @param key the label under which the report carries the value */
    record IndicatorView(
            String key,
            String label,
            @Nullable String unit,
            @Nullable String help) {}

    private final Situations situations;
    private final ReportPolicy policy;
    private final AnnualTasks tasks;

    IndicatorController(Situations situations, ReportPolicy policy, AnnualTasks tasks) {
        this.situations = situations;
        this.policy = policy;
        this.tasks = tasks;
    }

    @GetMapping
    List<IndicatorView> indicators(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Situation situation = situations.of(id);
        policy.requireAccess(person, situation);
        Report report = situation.report();
        return tasks.indicators(report.organCode(), report.year()).stream()
                .map(one -> new IndicatorView(one.printedLabel(), one.label(), one.unit(), one.help()))
                .toList();
    }
}
