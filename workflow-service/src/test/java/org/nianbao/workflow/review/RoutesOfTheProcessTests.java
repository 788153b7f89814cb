package org.nianbao.workflow.review;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nianbao.workflow.report.Report;
import org.nianbao.workflow.report.ReportStatus;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.WorkItems;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way through the process. After each act the report's status, the work items and the engine say the same. */
abstract class RoutesOfTheProcess {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    ReviewProcess process;

    @Autowired
    WorkItems items;

    @Test
    void theShortWayPassesDraftReviewApprovalPublication() {
        Body body = world.body();
        String id = journeys.open(body);

        assertAgree(id, Step.DRAFT);
        journeys.submit(id, body.drafter());
        assertAgree(id, Step.CONFIDENTIALITY_REVIEW);
        journeys.pass(id, body.reviewer());
        assertAgree(id, Step.APPROVAL);
        journeys.pass(id, body.leader());
        assertAgree(id, Step.PUBLICATION);
        journeys.orderPublication(id, body.publisher());

        assertThat(journeys.awaitAfter(id, ReportStatus.PUBLISHING)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(process.waitsAt(id)).isEmpty();
        assertThat(items.openOf(id)).isEmpty();
    }

    @Test
    void everyStepThatAnOrganSwitchedOnIsPassed() {
        Body body = world.body(TestWorld.Settings.EVERY_STEP);
        String id = journeys.open(body);

        journeys.submit(id, body.drafter());
        assertAgree(id, Step.SECTION_REVIEW);
        journeys.pass(id, body.sectionHead());
        assertAgree(id, Step.CONFIDENTIALITY_REVIEW);
        journeys.pass(id, body.reviewer());
        assertAgree(id, Step.APPROVAL);
        journeys.pass(id, body.leader());
        assertAgree(id, Step.SIGN_OFF);
        journeys.pass(id, body.head());
        assertAgree(id, Step.FILING);
        journeys.pass(id, body.supervisor());
        assertAgree(id, Step.PUBLICATION);
        journeys.orderPublication(id, body.publisher());

        assertThat(journeys.awaitAfter(id, ReportStatus.PUBLISHING)).isEqualTo(ReportStatus.PUBLISHED);
    }

    @Test
    void everyStepCanSendTheReportBackToTheDraft() {
        Body body = world.body(TestWorld.Settings.EVERY_STEP);
        String id = journeys.open(body);

        for (Step step : Step.values()) {
            if (step != Step.DRAFT) {
                journeys.passUntil(id, body, step);
                journeys.sendBack(id, body.at(step), null, false);
                assertAgree(id, Step.DRAFT);
            }
        }
    }

    @Test
    void unchangedAReturnedReportGoesStraightBackAndNoDecisionIsRepeated() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.passUntil(id, body, Step.APPROVAL);

        journeys.sendBack(id, body.leader(), null, false);
        journeys.submit(id, body.drafter());

        assertAgree(id, Step.APPROVAL);
        assertThat(journeys.report(id).currentRevision()).isEqualTo(1);
        journeys.pass(id, body.leader());
        assertAgree(id, Step.PUBLICATION);
    }

    @Test
    void aChangedTextPassesTheConfidentialityReviewAgain() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.passUntil(id, body, Step.APPROVAL);

        journeys.sendBack(id, body.leader(), null, false);
        journeys.rewrite(id, body.drafter(), "（二）依申请公开。全年收到申请12件，予以公开12件。");
        journeys.submit(id, body.drafter());

        assertAgree(id, Step.CONFIDENTIALITY_REVIEW);
        assertThat(journeys.report(id).currentRevision()).isEqualTo(2);
    }

    @Test
    void backToMeSkipsTheOtherStepsButNeverTheConfidentialityReview() {
        Body body = world.body(TestWorld.Settings.EVERY_STEP);
        String id = journeys.open(body);
        journeys.passUntil(id, body, Step.SIGN_OFF);

        journeys.sendBack(id, body.head(), null, true);
        journeys.rewrite(id, body.drafter(), "（二）依申请公开。全年收到申请12件，予以公开12件。");
        journeys.submit(id, body.drafter());
        assertAgree(id, Step.CONFIDENTIALITY_REVIEW);
        journeys.pass(id, body.reviewer());
        assertAgree(id, Step.SIGN_OFF);
        journeys.passUntil(id, body, Step.PUBLICATION);
        journeys.orderPublication(id, body.publisher());

        assertThat(journeys.awaitAfter(id, ReportStatus.PUBLISHING)).isEqualTo(ReportStatus.PUBLISHED);
    }

    @Test
    void aReportCanBeSentBackToAStepBetween() {
        Body body = world.body(TestWorld.Settings.EVERY_STEP);
        String id = journeys.open(body);
        journeys.passUntil(id, body, Step.SIGN_OFF);

        journeys.sendBack(id, body.head(), Step.CONFIDENTIALITY_REVIEW, false);
        assertAgree(id, Step.CONFIDENTIALITY_REVIEW);
        journeys.pass(id, body.reviewer());

        assertAgree(id, Step.SIGN_OFF);
    }

    @Test
    void whoeverSentItMayRecallItUntilSomebodyOpenedIt() {
        Body body = world.body();
        String id = journeys.open(body);

        journeys.submit(id, body.drafter());
        journeys.recall(id, body.drafter());
        assertAgree(id, Step.DRAFT);
        journeys.passUntil(id, body, Step.APPROVAL);
        journeys.recall(id, body.reviewer());
        assertAgree(id, Step.CONFIDENTIALITY_REVIEW);
        journeys.passUntil(id, body, Step.APPROVAL);
        journeys.sendBack(id, body.leader(), null, false);
        journeys.recall(id, body.leader());

        assertAgree(id, Step.APPROVAL);
    }

    @Test
    void aRecalledPassMustBeGivenAgainBeforeAnybodyApproves() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.passUntil(id, body, Step.APPROVAL);

        journeys.recall(id, body.reviewer());
        journeys.sendBack(id, body.reviewer(), null, false);
        journeys.submit(id, body.drafter());

        assertAgree(id, Step.CONFIDENTIALITY_REVIEW);
    }

    private void assertAgree(String id, Step step) {
        Report report = journeys.report(id);
        assertThat(report.status()).isEqualTo(step.status());
        assertThat(process.waitsAt(id)).isEqualTo(Optional.of(step));
        assertThat(List.of(journeys.open(id).step())).containsExactly(step);
    }
}

@OnH2
class RoutesOfTheProcessOnH2Tests extends RoutesOfTheProcess {}

@OnMySql
class RoutesOfTheProcessOnMySqlTests extends RoutesOfTheProcess {}
