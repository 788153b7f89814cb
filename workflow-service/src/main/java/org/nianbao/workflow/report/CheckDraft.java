package org.nianbao.workflow.report;

import org.nianbao.workflow.account.Person;
import org.springframework.stereotype.Component;

/**
 * Says what the checks would find in a draft with somebody's changes in it, before they are saved. Nothing is kept; the
 * changes meet the draft as they would on saving.
 */
@Component
public class CheckDraft {

    private final ReportPolicy policy;
    private final Drafts drafts;
    private final Inspector inspector;

    CheckDraft(ReportPolicy policy, Drafts drafts, Inspector inspector) {
        this.policy = policy;
        this.drafts = drafts;
        this.inspector = inspector;
    }

    /** What would be found. Refused to whoever may not save. */
    public Inspection of(Person by, Situation situation, DraftPatch patch) {
        policy.require(by, Verb.SAVE, situation);
        DraftMerge merge = new DraftMerge(drafts.content(situation.report().id())).apply(patch);
        return inspector.inspect(merge.content(), situation.organ());
    }
}
