package org.nianbao.workflow.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gathers what the policy looks at. */
@Component
public class Situations {

    private final Reports reports;
    private final Organs organs;
    private final Accounts accounts;
    private final Drafts drafts;
    private final StepRecords records;
    private final WorkItems items;
    private final TakeDowns takeDowns;

    public Situations(
            Reports reports,
            Organs organs,
            Accounts accounts,
            Drafts drafts,
            StepRecords records,
            WorkItems items,
            TakeDowns takeDowns) {
        this.reports = reports;
        this.organs = organs;
        this.accounts = accounts;
        this.drafts = drafts;
        this.records = records;
        this.items = items;
        this.takeDowns = takeDowns;
    }

    /** The situation of a report, its row locked until the transaction ends. Refused when there is none. */
    public Situation locked(String reportId) {
        return around(reports.lock(reportId).orElseThrow(Refusal::unknown));
    }

    /** The situation of a report for looking at. Refused when there is none. */
    public Situation of(String reportId) {
        return around(reports.find(reportId).orElseThrow(Refusal::unknown));
    }

    private Situation around(Report report) {
        Organ organ = organs.known(report.organCode())
                .orElseThrow(() -> new IllegalStateException("no organ " + report.organCode()));
        List<String> above = organs.above(organ.code());
        return new Situation(
                report,
                organ,
                above,
                drafts.drafters(report.id()),
                records.of(report.id()),
                items.openOf(report.id()).orElse(null),
                takeDowns.isUnconfirmed(report.id()),
                holders(report, above));
    }

    private Map<Step, Set<String>> holders(Report report, List<String> above) {
        Map<Step, Set<String>> holders = new EnumMap<>(Step.class);
        for (Step step : report.steps()) {
            Set<String> accountIds = new HashSet<>();
            List<String> where = step.role() == Role.SUPERVISOR ? above : List.of(report.organCode());
            where.forEach(organ -> accountIds.addAll(accounts.holders(step.role(), organ)));
            holders.put(step, Set.copyOf(accountIds));
        }
        return holders;
    }
}
