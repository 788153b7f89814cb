package org.nianbao.workflow.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.ActRecords;
import org.nianbao.workflow.record.Alert;
import org.nianbao.workflow.record.Alerts;
import org.nianbao.workflow.report.DraftChange;
import org.nianbao.workflow.report.DraftPatch;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.SaveDraft;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.report.StepRecords;
import org.nianbao.workflow.report.StoredRevision;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Contents;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Decisions and saves when people meet: at once, too late, twice, without the right; and what the record keeps of it. */
abstract class Decisions {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    DecideStep decideStep;

    @Autowired
    SaveDraft saveDraft;

    @Autowired
    Signatures signatures;

    @Autowired
    ActRecords records;

    @Autowired
    Alerts alerts;

    @Autowired
    StepRecords timelines;

    @Autowired
    Drafts drafts;

    @Test
    void ofTwoReviewersWhoDecideAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
        Body body = world.body();
        Person second = world.person(Role.CONFIDENTIALITY_REVIEWER, body.code());
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());

        List<String> answers = atOnce(List.of(
                decision(id, body.reviewer(), signatures.of(body.reviewer(), Verb.PASS, id, Body.PASSWORD)),
                decision(id, second, signatures.of(second, Verb.PASS, id, Body.PASSWORD))));

        assertThat(answers).containsExactlyInAnyOrder("done", "already-decided");
        assertThat(passes(id)).hasSize(1);
    }

    @Test
    void thePersonWhoComesTooLateLearnsWhoDecided() {
        Body body = world.body();
        Person second = world.person(Role.CONFIDENTIALITY_REVIEWER, body.code());
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        DecideStep.Command late =
                command(id, signatures.of(second, Verb.PASS, id, Body.PASSWORD), Verb.RETURN, "请改第二段。");
        journeys.pass(id, body.reviewer());

        assertThatThrownBy(() -> decideStep.handle(second, late)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("already-decided");
            assertThat(refusal.sentence()).contains(body.reviewer().name());
        });
    }

    @Test
    void onesOwnDecisionSentTwiceIsTakenOnce() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        DecideStep.Command decision =
                command(id, signatures.of(body.reviewer(), Verb.PASS, id, Body.PASSWORD), Verb.PASS, "同意公开。");

        decideStep.handle(body.reviewer(), decision);
        decideStep.handle(body.reviewer(), decision);

        assertThat(passes(id)).hasSize(1);
        assertThat(journeys.current(id)).isEqualTo(Step.APPROVAL);
    }

    @Test
    void aDecisionOnAnotherRevisionOrHashIsRefused() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        Signature signature = signatures.of(body.reviewer(), Verb.PASS, id, Body.PASSWORD);
        DecideStep.Command right = command(id, signature, Verb.PASS, "同意公开。");

        DecideStep.Command otherHash = new DecideStep.Command(
                id, right.version(), right.workItem(), 1, "0".repeat(64), Verb.PASS, null, signature, null, false);
        DecideStep.Command otherRevision = new DecideStep.Command(
                id, right.version(), right.workItem(), 2, right.hash(), Verb.PASS, null, signature, null, false);
        DecideStep.Command otherVersion = new DecideStep.Command(
                id, right.version() - 1, right.workItem(), 1, right.hash(), Verb.PASS, null, signature, null, false);

        assertRefused("wrong-revision", () -> decideStep.handle(body.reviewer(), otherHash));
        assertRefused("wrong-revision", () -> decideStep.handle(body.reviewer(), otherRevision));
        assertRefused("stale", () -> decideStep.handle(body.reviewer(), otherVersion));
        assertThat(journeys.current(id)).isEqualTo(Step.CONFIDENTIALITY_REVIEW);
    }

    @Test
    void nobodyPassesWithoutTheirOwnSignature() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        Person second = world.person(Role.CONFIDENTIALITY_REVIEWER, body.code());
        Signature signatureOfAnother = signatures.of(second, Verb.PASS, id, Body.PASSWORD);

        assertRefused("wrong-password", () -> signatures.of(body.reviewer(), Verb.PASS, id, "guess"));
        assertRefused(
                "wrong-password",
                () -> decideStep.handle(body.reviewer(), command(id, signatureOfAnother, Verb.PASS, "同意。")));
        assertRefused("wrong-password", () -> decideStep.handle(body.reviewer(), command(id, null, Verb.PASS, "同意。")));
    }

    @Test
    void aReturnNeedsWords() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());

        assertRefused(
                "opinion-missing", () -> decideStep.handle(body.reviewer(), command(id, null, Verb.RETURN, "  ")));
    }

    @Test
    void aRefusedActLeavesNothingBehindButItsLineInTheRecord() {
        Body body = world.body();
        Person drafterWhoReviews = world.alsoAs(body.drafter(), Role.CONFIDENTIALITY_REVIEWER, body.code());
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        long before = journeys.report(id).version();

        assertRefused(
                "separation-of-duties",
                () -> decideStep.handle(drafterWhoReviews, command(id, null, Verb.RETURN, "请改第二段。")));

        assertThat(journeys.report(id).version()).isEqualTo(before);
        assertThat(records.about(id)).last().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(ActRecord.Outcome.REFUSED);
            assertThat(line.code()).isEqualTo("separation-of-duties");
            assertThat(line.act()).isEqualTo("return-step");
            assertThat(line.accountId()).isEqualTo(body.drafter().id());
        });
    }

    @Test
    void everyActIsInTheRecordOnceAndInOrder() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.rewrite(id, body.drafter(), "（二）依申请公开。全年收到申请12件，予以公开12件。");
        journeys.passUntil(id, body, Step.PUBLICATION);

        assertThat(records.about(id))
                .extracting(ActRecord::act)
                .containsExactly("save-draft", "submit-report", "pass-step", "pass-step");
        assertThat(records.about(body.code() + "/" + Contents.YEAR))
                .extracting(ActRecord::act)
                .containsExactly("open-report");
    }

    @Test
    void twoPeopleOnOneDraftNeverOverwriteEachOther() throws Exception {
        Body body = world.body();
        String id = journeys.open(body);
        CellId penalties = CellId.parse("enforcement/penalties/decisions");

        List<String> answers = atOnce(List.of(
                save(id, body.drafter(), Contents.RECEIVED, 12, 20),
                save(id, body.secondDrafter(), Contents.RECEIVED, 12, 30),
                save(id, body.drafter(), penalties, 0, 7)));

        assertThat(answers).containsExactlyInAnyOrder("saved", "saved", "conflict");
        assertThat(drafts.content(id).cells().get(penalties)).isEqualTo(CellValue.of(7));
        assertThat(drafts.content(id).cells().get(Contents.RECEIVED)).isIn(CellValue.of(20), CellValue.of(30));
        assertThat(drafts.changes(id))
                .filteredOn(change -> change.kind() == DraftChange.Kind.EDIT)
                .hasSize(2);
    }

    @Test
    void aConflictNamesTheOtherPersonAndTheirValue() {
        Body body = world.body();
        String id = journeys.open(body);
        saveDraft.handle(body.secondDrafter(), new SaveDraft.Command(id, patch(Contents.RECEIVED, 12, 30)));

        SaveDraft.Result result =
                saveDraft.handle(body.drafter(), new SaveDraft.Command(id, patch(Contents.RECEIVED, 12, 20)));

        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.theirs()).isEqualTo("30");
            assertThat(conflict.by()).isEqualTo(body.secondDrafter().name());
        });
    }

    @Test
    void aZeroConfirmationOnlyTurnsBlanksIntoZeros() {
        Body body = world.body();
        String id = journeys.open(body);
        DraftPatch overValue = new DraftPatch(
                DraftChange.Kind.ZERO_CONFIRMATION,
                null,
                Map.of(Contents.RECEIVED, new DraftPatch.Change<>(CellValue.of(12), CellValue.of(0))),
                Map.of(),
                Map.of(),
                List.of());
        DraftPatch overBlank = new DraftPatch(
                DraftChange.Kind.ZERO_CONFIRMATION,
                null,
                Map.of(Contents.RECEIVED, new DraftPatch.Change<>(null, CellValue.of(0))),
                Map.of(),
                Map.of(),
                List.of());

        assertRefused(
                "not-blank-to-zero", () -> saveDraft.handle(body.drafter(), new SaveDraft.Command(id, overValue)));
        assertThat(saveDraft
                        .handle(body.drafter(), new SaveDraft.Command(id, overBlank))
                        .conflicts())
                .hasSize(1);
        assertThat(drafts.content(id).cells().get(Contents.RECEIVED)).isEqualTo(CellValue.of(12));
    }

    @Test
    void aSecretMarkingInAnOpinionStopsTheDecisionAndTellsThreeRoles() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());

        assertRefused(
                "secret-marking",
                () -> decideStep.handle(body.reviewer(), command(id, null, Verb.RETURN, "见附件 机密★10年")));

        assertThat(journeys.current(id)).isEqualTo(Step.CONFIDENTIALITY_REVIEW);
        assertThat(alerts.about(id))
                .extracting(Alert::role)
                .containsExactlyInAnyOrder(Role.CONFIDENTIALITY_REVIEWER, Role.LEADER, Role.SECURITY_ADMIN);
        assertThat(alerts.about(id))
                .allSatisfy(alert -> assertThat(alert.excerpt()).doesNotContain("机密★10年"));
        assertThat(records.about(id).toString()).doesNotContain("机密★10年");
    }

    private List<StepRecord> passes(String id) {
        return timelines.of(id).lines().stream()
                .filter(line -> line.verb() == Verb.PASS)
                .toList();
    }

    private Callable<String> decision(String id, Person by, @Nullable Signature signature) {
        DecideStep.Command command = command(id, signature, Verb.PASS, "同意公开。");
        return () -> {
            try {
                decideStep.handle(by, command);
                return "done";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        };
    }

    private Callable<String> save(String id, Person by, CellId cell, long from, long to) {
        return () -> saveDraft
                        .handle(by, new SaveDraft.Command(id, patch(cell, from, to)))
                        .conflicts()
                        .isEmpty()
                ? "saved"
                : "conflict";
    }

    private static DraftPatch patch(CellId cell, long from, long to) {
        return new DraftPatch(
                DraftChange.Kind.EDIT,
                null,
                Map.of(cell, new DraftPatch.Change<>(CellValue.of(from), CellValue.of(to))),
                Map.of(),
                Map.of(),
                List.of());
    }

    private DecideStep.Command command(String id, @Nullable Signature signature, Verb verb, String opinion) {
        StoredRevision revision = journeys.revision(id);
        return new DecideStep.Command(
                id,
                journeys.report(id).version(),
                journeys.open(id).id(),
                revision.number(),
                revision.hash(),
                verb,
                opinion,
                signature,
                null,
                false);
    }

    private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier together = new CyclicBarrier(acts.size());
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Callable<String> act : acts) {
                running.add(threads.submit(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> future : running) {
                answers.add(future.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

@OnH2
class DecisionsOnH2Tests extends Decisions {}

@OnMySql
class DecisionsOnMySqlTests extends Decisions {}
