package org.nianbao.workflow.demo;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.importing.ReportFiles;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.report.WorkItem;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.review.DecideStep;
import org.nianbao.workflow.review.OpenReport;
import org.nianbao.workflow.review.OrderPublication;
import org.nianbao.workflow.review.Signatures;
import org.nianbao.workflow.review.SubmitReport;
import org.springframework.stereotype.Component;

/** Takes a department's finished reports the whole way, by four people of its own whom nobody can sign in as. */
@Component
class DemoPublications {

    /** The four people of a department and the word that they sign with. */
    record Staff(String organCode, Person drafter, Person reviewer, Person leader, Person publisher, String password) {}

    private final NewAccounts newAccounts;
    private final Accounts accounts;
    private final ReportFiles files;
    private final Reports reports;
    private final Revisions revisions;
    private final WorkItems items;
    private final OpenReport openReport;
    private final SubmitReport submit;
    private final DecideStep decide;
    private final OrderPublication order;
    private final Signatures signatures;

    DemoPublications(
            NewAccounts newAccounts,
            Accounts accounts,
            ReportFiles files,
            Reports reports,
            Revisions revisions,
            WorkItems items,
            OpenReport openReport,
            SubmitReport submit,
            DecideStep decide,
            OrderPublication order,
            Signatures signatures) {
        this.newAccounts = newAccounts;
        this.accounts = accounts;
        this.files = files;
        this.reports = reports;
        this.revisions = revisions;
        this.items = items;
        this.openReport = openReport;
        this.submit = submit;
        this.decide = decide;
        this.order = order;
        this.signatures = signatures;
    }

    /** Four new people of this organ. Nobody types their names, so another four are as good after an interrupted start. */
    Staff hire(String organCode) {
        String password = UUID.randomUUID().toString();
        String mark = organCode + "-" + password.substring(0, 8);
        return new Staff(
                organCode,
                person(mark + "-drafter", "刘芳", password, Role.DRAFTER, organCode),
                person(mark + "-reviewer", "黄伟", password, Role.CONFIDENTIALITY_REVIEWER, organCode),
                person(mark + "-leader", "何平", password, Role.LEADER, organCode),
                person(mark + "-publisher", "林涛", password, Role.PUBLISHER, organCode),
                password);
    }

    void publish(Staff staff, List<String> fileNames) {
        fileNames.forEach(name -> publish(staff.organCode(), DemoSeed.read(files, name), staff));
    }

    private Person person(String username, String name, String password, Role role, String organCode) {
        return accounts.person(newAccounts.create(username, name, password, role, organCode))
                .orElseThrow();
    }

    private void publish(String organCode, AnnualReport content, Staff staff) {
        String id =
                openReport.handle(staff.drafter(), new OpenReport.Command(organCode, content.year(), () -> content));
        submit.handle(staff.drafter(), new SubmitReport.Command(id, report(id).version(), null));
        pass(id, staff.reviewer(), "经审查，不涉及国家秘密、工作秘密和个人隐私，可以公开。", staff.password());
        pass(id, staff.leader(), "同意公开。", staff.password());
        StoredRevision revision = revision(id);
        order.handle(
                staff.publisher(),
                new OrderPublication.Command(
                        id,
                        report(id).version(),
                        open(id).id(),
                        revision.number(),
                        revision.hash(),
                        signatures.of(staff.publisher(), Verb.PUBLISH, id, staff.password())));
    }

    private void pass(String id, Person by, @Nullable String opinion, String password) {
        StoredRevision revision = revision(id);
        decide.handle(
                by,
                new DecideStep.Command(
                        id,
                        report(id).version(),
                        open(id).id(),
                        revision.number(),
                        revision.hash(),
                        Verb.PASS,
                        opinion,
                        signatures.of(by, Verb.PASS, id, password),
                        null,
                        false));
    }

    private Report report(String id) {
        return reports.find(id).orElseThrow();
    }

    private WorkItem open(String id) {
        return items.openOf(id).orElseThrow();
    }

    private StoredRevision revision(String id) {
        Integer number = report(id).currentRevision();
        return revisions.find(id, number == null ? 0 : number).orElseThrow();
    }
}
