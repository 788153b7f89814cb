package org.nianbao.workflow.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Organs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.importing.ReportFiles;
import org.nianbao.workflow.review.OpenReport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Plants the demo county: people and organs directly, reports through the real use cases. */
@Component
class DemoSeed {

    private static final int DRAFT_YEAR = 2020;

    private final Organs organs;
    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final ReportFiles files;
    private final OpenReport openReport;
    private final DemoPublications publications;
    private final String password;

    DemoSeed(
            Organs organs,
            Accounts accounts,
            NewAccounts newAccounts,
            ReportFiles files,
            OpenReport openReport,
            DemoPublications publications,
            @Value("${nianbao.demo-password:Nianbao-demo-1}") String password) {
        this.organs = organs;
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.files = files;
        this.openReport = openReport;
        this.publications = publications;
        this.password = password;
    }

    void plant() {
        DemoCounty.ORGANS.forEach(organs::add);
        for (DemoCounty.Member member : DemoCounty.MEMBERS) {
            newAccounts.create(member.username(), member.name(), password, member.role(), member.organCode());
        }
        openTheTownsDraft();
        publications.publish(DemoCounty.EDUCATION, "education", List.of("education-2024.json", "education-2025.json"));
        publications.publish(DemoCounty.AGRICULTURE, "agriculture", List.of("agriculture-2025.json"));
    }

    private void openTheTownsDraft() {
        Person drafter = accounts.named("drafter")
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
            return files.read(new ReportFiles.Upload(name, file.readAllBytes()), null, null)
                    .report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
