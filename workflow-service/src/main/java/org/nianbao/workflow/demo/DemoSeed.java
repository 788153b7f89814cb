package org.nianbao.workflow.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.importing.ReportFiles;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.review.OpenReport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Plants the demo county: people and organs directly, reports through the real use cases. */
@Component
class DemoSeed {

    private static final int DRAFT_YEAR = 2020;
    private static final String DRAFTER = "drafter";

    private final Organs organs;
    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final ReportFiles files;
    private final OpenReport openReport;
    private final DemoPublications publications;
    private final TransactionTemplate transaction;
    private final String password;

    DemoSeed(
            Organs organs,
            Accounts accounts,
            NewAccounts newAccounts,
            ReportFiles files,
            OpenReport openReport,
            DemoPublications publications,
            PlatformTransactionManager transactions,
            @Value("${nianbao.demo-password:Nianbao-demo-1}") String password) {
        this.organs = organs;
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.files = files;
        this.openReport = openReport;
        this.publications = publications;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.password = password;
    }

    /** Whether a start was interrupted after the organs and before the people that one signs in as. */
    boolean isHalfPlanted() {
        return organs.find(DemoCounty.OFFICE).isPresent()
                && accounts.named(DRAFTER).isEmpty();
    }

    /** Plants all of it. Whoever stops it in the middle has it planted by the next start. */
    void plant() {
        transaction.executeWithoutResult(status -> addOrgans());
        // Those who sign are asked for their passwords in a transaction of its own, so they must be there before.
        DemoPublications.Staff education = publications.hire(DemoCounty.EDUCATION);
        DemoPublications.Staff agriculture = publications.hire(DemoCounty.AGRICULTURE);
        transaction.executeWithoutResult(status -> {
            for (DemoCounty.Member member : DemoCounty.MEMBERS) {
                newAccounts.create(member.username(), member.name(), password, member.role(), member.organCode());
            }
            openTheTownsDraft();
            publications.publish(education, List.of("education-2024.json", "education-2025.json"));
            publications.publish(agriculture, List.of("agriculture-2025.json"));
        });
    }

    void addOrgans() {
        DemoCounty.ORGANS.stream()
                .filter(organ -> organs.find(organ.code()).isEmpty())
                .forEach(organs::add);
    }

    private void openTheTownsDraft() {
        Person drafter = accounts.named(DRAFTER)
                .flatMap(account -> accounts.person(account.id()))
                .orElseThrow();
        AnnualReport sample = read(files, "hexin-2020.txt");
        openReport.handle(drafter, new OpenReport.Command(DemoCounty.TOWN, DRAFT_YEAR, () -> sample));
    }

    static AnnualReport read(ReportFiles files, String name) {
        try (InputStream file = DemoSeed.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no demo file " + name);
            }
            return files.reading(new ReportFiles.Upload(name, file.readAllBytes()), null)
                    .content(null, null)
                    .report()
                    .report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
