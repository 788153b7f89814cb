package org.nianbao.workflow.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.workflow.report.Step.APPROVAL;
import static org.nianbao.workflow.report.Step.CONFIDENTIALITY_REVIEW;
import static org.nianbao.workflow.report.Step.DRAFT;
import static org.nianbao.workflow.report.Step.PUBLICATION;

class TimelineTests {

    private static final String HASH = "hash";

    private static StepRecord move(Verb verb, Step from, Step to) {
        return SituationBuilder.line("somebody", verb, from, to);
    }

    private static final StepRecord SUBMIT = move(Verb.SUBMIT, DRAFT, CONFIDENTIALITY_REVIEW);
    private static final StepRecord REVIEWED = move(Verb.PASS, CONFIDENTIALITY_REVIEW, APPROVAL);
    private static final StepRecord APPROVED = move(Verb.PASS, APPROVAL, PUBLICATION);
    private static final StepRecord RETURNED = move(Verb.RETURN, APPROVAL, DRAFT);

    @Test
    void aPassStandsOnExactlyItsRevisionAndHash() {
        Timeline timeline = new Timeline(List.of(SUBMIT, REVIEWED));

        assertThat(timeline.passOf(CONFIDENTIALITY_REVIEW, 1, HASH)).contains(REVIEWED);
        assertThat(timeline.passOf(CONFIDENTIALITY_REVIEW, 2, HASH)).isEmpty();
        assertThat(timeline.passOf(CONFIDENTIALITY_REVIEW, 1, "another")).isEmpty();
        assertThat(timeline.passOf(APPROVAL, 1, HASH)).isEmpty();
    }

    @Test
    void aRecalledPassNoLongerStands() {
        Timeline timeline =
                new Timeline(List.of(SUBMIT, REVIEWED, move(Verb.RECALL, APPROVAL, CONFIDENTIALITY_REVIEW)));

        assertThat(timeline.passOf(CONFIDENTIALITY_REVIEW, 1, HASH)).isEmpty();
        assertThat(timeline.latestMove()).contains(SUBMIT);
    }

    @Test
    void aReturnToAStepAsksForItsDecisionAgainAndARecallOfThatReturnDoesNot() {
        StepRecord back = move(Verb.RETURN, APPROVAL, CONFIDENTIALITY_REVIEW);
        Timeline returned = new Timeline(List.of(SUBMIT, REVIEWED, back));
        Timeline recalled =
                new Timeline(List.of(SUBMIT, REVIEWED, back, move(Verb.RECALL, CONFIDENTIALITY_REVIEW, APPROVAL)));

        assertThat(returned.passOf(CONFIDENTIALITY_REVIEW, 1, HASH)).isEmpty();
        assertThat(recalled.passOf(CONFIDENTIALITY_REVIEW, 1, HASH)).contains(REVIEWED);
    }

    @Test
    void aReturnToTheDraftLeavesThePassesOfThatRevisionStanding() {
        Timeline timeline = new Timeline(List.of(SUBMIT, REVIEWED, RETURNED));

        assertThat(timeline.passOf(CONFIDENTIALITY_REVIEW, 1, HASH)).contains(REVIEWED);
    }

    @Test
    void aReturnIsOutstandingUntilWhoeverSentItBackHasItAgain() {
        StepRecord straightBack = move(Verb.SUBMIT, DRAFT, APPROVAL);

        assertThat(new Timeline(List.of(SUBMIT, REVIEWED, RETURNED)).outstandingReturn())
                .contains(RETURNED);
        assertThat(new Timeline(List.of(SUBMIT, REVIEWED, RETURNED, SUBMIT)).outstandingReturn())
                .contains(RETURNED);
        assertThat(new Timeline(List.of(SUBMIT, REVIEWED, RETURNED, straightBack)).outstandingReturn())
                .isEmpty();
        assertThat(new Timeline(List.of(SUBMIT, REVIEWED, RETURNED, SUBMIT, REVIEWED)).outstandingReturn())
                .isEmpty();
    }

    @Test
    void aRecalledSubmissionMakesTheReturnOutstandingAgain() {
        StepRecord straightBack = move(Verb.SUBMIT, DRAFT, APPROVAL);
        Timeline timeline =
                new Timeline(List.of(SUBMIT, REVIEWED, RETURNED, straightBack, move(Verb.RECALL, APPROVAL, DRAFT)));

        assertThat(timeline.outstandingReturn()).contains(RETURNED);
    }

    @Test
    void everythingThatMovedTheReportOnIsInTheOrderOfTheLines() {
        assertThat(new Timeline(List.of(SUBMIT, REVIEWED, APPROVED)).latestMove())
                .contains(APPROVED);
        assertThat(new Timeline(List.of()).latestMove()).isEmpty();
    }
}
