package org.nianbao.workflow.publication;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Reports;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Records where in the portal's 年报 column the report stands: only then is it published. */
@UseCase
public class RegisterAddress {

    /** @param publishedAt when it was put there */
    public record Command(
            String reportId,
            @Nullable String address,
            @Nullable Instant publishedAt) implements Act {
        @Override
        public String subject() {
            return reportId;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final Reports reports;
    private final Publications publications;
    private final PublishedActs acts;
    private final PublicationTasks tasks;
    private final Clock clock;

    public RegisterAddress(
            Situations situations,
            ReportPolicy policy,
            Reports reports,
            Publications publications,
            PublishedActs acts,
            PublicationTasks tasks,
            Clock clock) {
        this.tasks = tasks;
        this.situations = situations;
        this.policy = policy;
        this.reports = reports;
        this.publications = publications;
        this.acts = acts;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Situation situation = situations.locked(command.reportId());
        policy.require(by, Verb.REGISTER_ADDRESS, situation);
        Report report = situation.report();
        String address = acts.words(report, command.address(), "请填写年报在政府网站上的网址。");
        requireWebAddress(address);
        Instant publishedAt = command.publishedAt() == null ? clock.instant() : command.publishedAt();
        if (publishedAt.isAfter(clock.instant())) {
            throw Refusal.unprocessable("time-in-future", "发布时间不能晚于现在。");
        }
        Publication publication = acts.of(report);
        Report saved = reports.save(report.in(ReportStatus.PUBLISHED));
        tasks.done(by, situation, Verb.REGISTER_ADDRESS);
        Instant now = clock.instant();
        publications.address(publication.id(), address, publishedAt, now);
        acts.record(by, saved, publication, Verb.REGISTER_ADDRESS, Role.PUBLISHER, address);
        tasks.published(by, situation);
    }

    private static void requireWebAddress(String address) {
        try {
            URI uri = URI.create(address);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw Refusal.unprocessable("not-an-address", "这不是一个网址，应以 http:// 或 https:// 开头。");
    }
}
