package org.nianbao.workflow.year;

import org.nianbao.workflow.report.Step;

/** Which of the steps that an organ may do without its reports pass. */
public record OptionalSteps(boolean sectionReview, boolean signOff, boolean filing) {

    boolean has(Step step) {
        return switch (step) {
            case SECTION_REVIEW -> sectionReview;
            case SIGN_OFF -> signOff;
            case FILING -> filing;
            case DRAFT, CONFIDENTIALITY_REVIEW, APPROVAL, PUBLICATION -> true;
        };
    }

    OptionalSteps withFiling() {
        return new OptionalSteps(sectionReview, signOff, true);
    }
}
