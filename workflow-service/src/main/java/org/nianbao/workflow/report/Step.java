package org.nianbao.workflow.report;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;

/** A step of the process that waits for a person, in the order in which a report passes them. */
public enum Step {
    DRAFT("起草", Role.DRAFTER, ReportStatus.DRAFT),
    SECTION_REVIEW("科室初审", Role.SECTION_HEAD, ReportStatus.SECTION_REVIEW),
    CONFIDENTIALITY_REVIEW("保密审查", Role.CONFIDENTIALITY_REVIEWER, ReportStatus.CONFIDENTIALITY_REVIEW),
    APPROVAL("领导审批", Role.LEADER, ReportStatus.APPROVAL),
    SIGN_OFF("主要领导签发", Role.HEAD_OF_ORGAN, ReportStatus.SIGN_OFF),
    FILING("上级备案", Role.SUPERVISOR, ReportStatus.FILING),
    PUBLICATION("发布", Role.PUBLISHER, ReportStatus.APPROVED);

    private final String chinese;
    private final Role role;
    private final ReportStatus status;

    Step(String chinese, Role role, ReportStatus status) {
        this.chinese = chinese;
        this.role = role;
        this.status = status;
    }

    public String chinese() {
        return chinese;
    }

    /** Who acts at this step. */
    public Role role() {
        return role;
    }

    /** The status of a report that waits at this step. */
    public ReportStatus status() {
        return status;
    }

    /** Whether somebody decides here, by 通过 or 退回. */
    public boolean decides() {
        return this != DRAFT && this != PUBLICATION;
    }

    /** Whether somebody approves here: whoever reviewed must not. */
    public boolean approves() {
        return this == APPROVAL || this == SIGN_OFF;
    }

    /**
     * Whether, in a report with these steps, a changed report may skip this step on its way back to somebody who asked for
     * that. Never the confidentiality review, never the highest approval, never the filing: what is published has passed
     * those on exactly its hash.
     */
    public boolean maySkipFor(List<Step> steps) {
        return this == SECTION_REVIEW || this == APPROVAL && steps.contains(SIGN_OFF);
    }

    public boolean isBefore(Step other) {
        return ordinal() < other.ordinal();
    }

    /** The steps of an organ's reports, as its settings are now. */
    public static List<Step> of(Organ organ) {
        List<Step> steps = new ArrayList<>(List.of(values()));
        if (!organ.settings().sectionReview()) {
            steps.remove(SECTION_REVIEW);
        }
        if (!organ.settings().signOff()) {
            steps.remove(SIGN_OFF);
        }
        if (!organ.settings().filing()) {
            steps.remove(FILING);
        }
        return List.copyOf(steps);
    }
}
