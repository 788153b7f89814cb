package org.nianbao.workflow.console;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.report.Access;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Revisions;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads a report as far as a person may. The only door through which the console reads one. */
@Component
public class ReportReader {

    /**
     * What a person may read.
     *
     * @param revision the current revision; null before the first submission
     * @param content the draft for those who may see it while it is drafted, else the revision's; null when neither
     * @param isDraft whether the content is the draft
     */
    public record Reading(
            Situation situation,
            Access access,
            @Nullable StoredRevision revision,
            @Nullable AnnualReport content,
            boolean isDraft) {

        public Report report() {
            return situation.report();
        }

        /** The content. Refused for whoever may see the state only. */
        public AnnualReport requiredContent() {
            AnnualReport readable = content;
            if (readable == null) {
                throw Refusal.forbidden("content-not-submitted", "这份报告还没有提交，您现在只能看到它的状态。");
            }
            return readable;
        }
    }

    private final Situations situations;
    private final ReportPolicy policy;
    private final Drafts drafts;
    private final Revisions revisions;
    private final ReportJson json;

    public ReportReader(
            Situations situations, ReportPolicy policy, Drafts drafts, Revisions revisions, ReportJson json) {
        this.situations = situations;
        this.policy = policy;
        this.drafts = drafts;
        this.revisions = revisions;
        this.json = json;
    }

    /** The report as this person may read it. Refused as unknown to whoever may not. */
    public Reading read(Person person, String reportId) {
        Situation situation = situations.of(reportId);
        Access access = policy.requireAccess(person, situation);
        Report report = situation.report();
        StoredRevision revision = Optional.ofNullable(report.currentRevision())
                .flatMap(number -> revisions.find(reportId, number))
                .orElse(null);
        if (access == Access.ALL && report.status() == ReportStatus.DRAFT) {
            return new Reading(situation, access, revision, drafts.content(reportId), true);
        }
        boolean mayReadRevision = access == Access.ALL || access == Access.SUBMITTED;
        AnnualReport content = mayReadRevision && revision != null ? json.read(revision.content()) : null;
        return new Reading(situation, access, revision, content, false);
    }

    /** A submitted revision as this person may read it. */
    public AnnualReport revision(Person person, String reportId, int number) {
        Access access = policy.requireAccess(person, situations.of(reportId));
        if (access == Access.STATE) {
            throw Refusal.forbidden("content-not-submitted", "这份报告还没有提交，您现在只能看到它的状态。");
        }
        return revisions
                .find(reportId, number)
                .map(revision -> json.read(revision.content()))
                .orElseThrow(Refusal::unknown);
    }
}
