package org.nianbao.workflow.review;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.workflow.report.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nianbao.workflow.report.Step.APPROVAL;
import static org.nianbao.workflow.report.Step.CONFIDENTIALITY_REVIEW;
import static org.nianbao.workflow.report.Step.DRAFT;
import static org.nianbao.workflow.report.Step.FILING;
import static org.nianbao.workflow.report.Step.PUBLICATION;
import static org.nianbao.workflow.report.Step.SECTION_REVIEW;
import static org.nianbao.workflow.report.Step.SIGN_OFF;

/** Where a report goes next, as a table. */
class RouteTests {

    private static final List<Step> EVERY_STEP = Arrays.asList(Step.values());
    private static final List<Step> SHORT = List.of(DRAFT, CONFIDENTIALITY_REVIEW, APPROVAL, PUBLICATION);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "DRAFT, SECTION_REVIEW",
        "SECTION_REVIEW, CONFIDENTIALITY_REVIEW",
        "CONFIDENTIALITY_REVIEW, APPROVAL",
        "APPROVAL, SIGN_OFF",
        "SIGN_OFF, FILING",
        "FILING, PUBLICATION",
    })
    void aFreshReportTakesEveryStepInOrder(Step current, Step next) {
        assertThat(Route.fresh(EVERY_STEP).next(current)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"DRAFT, CONFIDENTIALITY_REVIEW", "CONFIDENTIALITY_REVIEW, APPROVAL", "APPROVAL, PUBLICATION"})
    void stepsThatAreOffAreNotTaken(Step current, Step next) {
        assertThat(Route.fresh(SHORT).next(current)).isEqualTo(next);
    }

    @ParameterizedTest(name = "returned by {0}")
    @CsvSource({"SECTION_REVIEW", "CONFIDENTIALITY_REVIEW", "APPROVAL", "SIGN_OFF", "FILING", "PUBLICATION"})
    void unchangedItGoesStraightBackToWhoeverSentIt(Step returnedFrom) {
        assertThat(new Route(EVERY_STEP, returnedFrom, false, false).next(DRAFT))
                .isEqualTo(returnedFrom);
        assertThat(new Route(EVERY_STEP, returnedFrom, true, false).next(DRAFT)).isEqualTo(returnedFrom);
    }

    @ParameterizedTest(name = "returned by {0}")
    @CsvSource({"SECTION_REVIEW", "CONFIDENTIALITY_REVIEW", "APPROVAL", "SIGN_OFF", "FILING", "PUBLICATION"})
    void changedItStartsFromTheFirstStep(Step returnedFrom) {
        assertThat(new Route(EVERY_STEP, returnedFrom, false, true).next(DRAFT)).isEqualTo(SECTION_REVIEW);
    }

    /** What each step leads to, changed and wanted straight back. */
    @ParameterizedTest(name = "returned by {0}: {1} → {2}")
    @CsvSource({
        "SECTION_REVIEW, DRAFT, SECTION_REVIEW",
        "CONFIDENTIALITY_REVIEW, DRAFT, CONFIDENTIALITY_REVIEW",
        "APPROVAL, DRAFT, CONFIDENTIALITY_REVIEW",
        "APPROVAL, CONFIDENTIALITY_REVIEW, APPROVAL",
        "SIGN_OFF, DRAFT, CONFIDENTIALITY_REVIEW",
        "SIGN_OFF, CONFIDENTIALITY_REVIEW, SIGN_OFF",
        "FILING, CONFIDENTIALITY_REVIEW, SIGN_OFF",
        "FILING, SIGN_OFF, FILING",
        "PUBLICATION, CONFIDENTIALITY_REVIEW, SIGN_OFF",
        "PUBLICATION, SIGN_OFF, FILING",
        "PUBLICATION, FILING, PUBLICATION",
    })
    void backToMeSkipsOnlyWhatNeedNotSeeTheChangedText(Step returnedFrom, Step current, Step next) {
        assertThat(new Route(EVERY_STEP, returnedFrom, true, true).next(current))
                .isEqualTo(next);
    }

    @Test
    void whereNobodySignsOffTheApprovalIsNeverSkipped() {
        assertThat(new Route(SHORT, PUBLICATION, true, true).next(CONFIDENTIALITY_REVIEW))
                .isEqualTo(APPROVAL);
    }

    @Test
    void noRouteEverSkipsTheConfidentialityReviewOfAChangedText() {
        for (Step returnedFrom : EVERY_STEP.subList(3, EVERY_STEP.size())) {
            for (boolean backToMe : new boolean[] {true, false}) {
                Route route = new Route(EVERY_STEP, returnedFrom, backToMe, true);
                Step step = DRAFT;
                while (step.isBefore(CONFIDENTIALITY_REVIEW)) {
                    step = route.next(step);
                }
                assertThat(step).isEqualTo(CONFIDENTIALITY_REVIEW);
            }
        }
    }

    @Test
    void aReportSentBackToAStepBetweenGoesStraightBackFromThere() {
        assertThat(new Route(EVERY_STEP, SIGN_OFF, false, false).next(CONFIDENTIALITY_REVIEW))
                .isEqualTo(SIGN_OFF);
    }

    @Test
    void nothingComesAfterThePublication() {
        assertThatThrownBy(() -> Route.fresh(SHORT).next(PUBLICATION)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverHasGotItAgainNoLongerBendsTheRoute() {
        assertThat(new Route(EVERY_STEP, APPROVAL, true, true).next(APPROVAL)).isEqualTo(SIGN_OFF);
        assertThat(new Route(EVERY_STEP, APPROVAL, true, true).next(SIGN_OFF)).isEqualTo(FILING);
    }
}
