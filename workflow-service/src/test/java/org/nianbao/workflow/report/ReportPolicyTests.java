package org.nianbao.workflow.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.workflow.account.Grant;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nianbao.workflow.report.SituationBuilder.BODY;
import static org.nianbao.workflow.report.SituationBuilder.in;
import static org.nianbao.workflow.report.SituationBuilder.of;
import static org.nianbao.workflow.report.SituationBuilder.person;

/** Role × status × action, every combination. */
class ReportPolicyTests {

    /** What each role may do in each status, where nothing else stands in the way. All else is refused. */
    private static final Map<ReportStatus, Map<Role, Set<Verb>>> ALLOWED = new EnumMap<>(ReportStatus.class);

    private static final Set<Verb> OF_PEOPLE = EnumSet.complementOf(
            EnumSet.of(Verb.OPEN, Verb.SYSTEM_PUBLISH, Verb.SYSTEM_FAIL, Verb.RECALL, Verb.CONFIRM_TAKE_DOWN));

    static {
        allow(ReportStatus.DRAFT, Role.DRAFTER, Verb.SAVE, Verb.SUBMIT);
        allow(ReportStatus.SECTION_REVIEW, Role.SECTION_HEAD, Verb.PASS, Verb.RETURN);
        allow(ReportStatus.CONFIDENTIALITY_REVIEW, Role.CONFIDENTIALITY_REVIEWER, Verb.PASS, Verb.RETURN);
        allow(ReportStatus.APPROVAL, Role.LEADER, Verb.PASS, Verb.RETURN);
        allow(ReportStatus.SIGN_OFF, Role.HEAD_OF_ORGAN, Verb.PASS, Verb.RETURN);
        allow(ReportStatus.FILING, Role.SUPERVISOR, Verb.PASS, Verb.RETURN);
        allow(ReportStatus.APPROVED, Role.PUBLISHER, Verb.PUBLISH, Verb.RETURN);
        for (Step step : Step.values()) {
            ALLOWED.computeIfAbsent(step.status(), any -> new EnumMap<>(Role.class))
                    .computeIfAbsent(Role.SUPERVISOR, any -> EnumSet.noneOf(Verb.class))
                    .add(Verb.NUDGE);
        }
        allow(ReportStatus.PUBLISH_FAILED, Role.PUBLISHER, Verb.RETRY);
        allow(ReportStatus.AWAITING_ADDRESS, Role.PUBLISHER, Verb.REGISTER_ADDRESS, Verb.TAKE_DOWN);
        allow(ReportStatus.AWAITING_ADDRESS, Role.LEADER, Verb.TAKE_DOWN);
        allow(ReportStatus.AWAITING_ADDRESS, Role.CONFIDENTIALITY_REVIEWER, Verb.TAKE_DOWN);
        allow(ReportStatus.PUBLISHED, Role.PUBLISHER, Verb.TAKE_DOWN);
        allow(ReportStatus.PUBLISHED, Role.LEADER, Verb.TAKE_DOWN);
        allow(ReportStatus.PUBLISHED, Role.CONFIDENTIALITY_REVIEWER, Verb.TAKE_DOWN);
    }

    private static void allow(ReportStatus status, Role role, Verb... verbs) {
        ALLOWED.computeIfAbsent(status, any -> new EnumMap<>(Role.class))
                .put(role, EnumSet.copyOf(Arrays.asList(verbs)));
    }

    private final ReportPolicy policy = new ReportPolicy();

    static Stream<Arguments> everyCombination() {
        return Arrays.stream(ReportStatus.values())
                .flatMap(status -> Arrays.stream(Role.values())
                        .flatMap(role -> OF_PEOPLE.stream().map(verb -> Arguments.of(role, status, verb))));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("everyCombination")
    void whoMayDoWhatWhen(Role role, ReportStatus status, Verb verb) {
        boolean allowed = ALLOWED.getOrDefault(status, Map.of())
                .getOrDefault(role, Set.of())
                .contains(verb);

        Answer answer = policy.answer(of(role), verb, in(status).build());

        assertThat(answer.allowed()).isEqualTo(allowed);
        assertThat(answer.why() == null).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Role.class)
    void whoMayReadADraftAndARevision(Role role) {
        Access expectedOfDraft =
                role.isAdministrator() ? Access.NONE : role == Role.SUPERVISOR ? Access.STATE : Access.ALL;
        Access expectedOfRevision = expectedOfDraft == Access.STATE ? Access.SUBMITTED : expectedOfDraft;

        assertThat(policy.access(of(role), in(ReportStatus.DRAFT).build())).isEqualTo(expectedOfDraft);
        assertThat(policy.access(of(role), in(ReportStatus.APPROVAL).build())).isEqualTo(expectedOfRevision);
    }

    @Test
    void aSupervisorSeesTheSubmittedRevisionWhileItIsDraftedAgain() {
        assertThat(policy.access(
                        of(Role.SUPERVISOR), in(ReportStatus.DRAFT).submitted().build()))
                .isEqualTo(Access.SUBMITTED);
    }

    @Test
    void somebodyOfAnotherBodyMayReadNothing() {
        Person stranger = person("stranger", new Grant(Role.LEADER, "other", "other"));

        assertThat(policy.access(stranger, in(ReportStatus.APPROVAL).build())).isEqualTo(Access.NONE);
        assertThatThrownBy(() -> policy.require(
                        stranger, Verb.PASS, in(ReportStatus.APPROVAL).build()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
    }

    @Test
    void havingActedOnAReportGrantsReadingItAfterTheRoleHasEnded() {
        Situation situation = in(ReportStatus.APPROVAL)
                .did("former", Verb.PASS, Step.CONFIDENTIALITY_REVIEW)
                .build();

        assertThat(policy.access(person("former"), situation)).isEqualTo(Access.SUBMITTED);
        assertThat(policy.access(person("nobody"), situation)).isEqualTo(Access.NONE);
    }

    @ParameterizedTest(name = "at {0}")
    @EnumSource(
            value = Step.class,
            names = {"SECTION_REVIEW", "CONFIDENTIALITY_REVIEW", "APPROVAL", "SIGN_OFF", "FILING", "PUBLICATION"})
    void theDrafterNeverReviewsApprovesOrPublishes(Step step) {
        Role role = step.role();
        Person drafter = of(role);
        Verb verb = step == Step.PUBLICATION ? Verb.PUBLISH : Verb.PASS;

        Answer answer = policy.answer(
                drafter, verb, in(step.status()).draftedBy(drafter.id()).build());

        assertThat(answer.code()).isEqualTo("separation-of-duties");
    }

    @Test
    void whoeverSubmittedCountsAsDrafterEvenWithoutASave() {
        Situation situation =
                in(ReportStatus.APPROVAL).did("leader", Verb.SUBMIT, Step.DRAFT).build();

        assertThat(policy.answer(of(Role.LEADER), Verb.PASS, situation).code()).isEqualTo("separation-of-duties");
    }

    @ParameterizedTest(name = "at {0}")
    @EnumSource(
            value = Step.class,
            names = {"APPROVAL", "SIGN_OFF"})
    void theReviewerNeverApproves(Step step) {
        Person reviewer = of(step.role());
        Situation situation = in(step.status())
                .did(reviewer.id(), Verb.RETURN, Step.CONFIDENTIALITY_REVIEW)
                .build();

        assertThat(policy.answer(reviewer, Verb.PASS, situation).code()).isEqualTo("separation-of-duties");
        assertThat(policy.answer(reviewer, Verb.RETURN, situation).code()).isEqualTo("separation-of-duties");
    }

    @Test
    void whoeverApprovedNeverReviewsALaterRevision() {
        Situation situation = in(ReportStatus.CONFIDENTIALITY_REVIEW)
                .did("confidentiality_reviewer", Verb.RETURN, Step.APPROVAL)
                .build();

        assertThat(policy.answer(of(Role.CONFIDENTIALITY_REVIEWER), Verb.PASS, situation)
                        .code())
                .isEqualTo("separation-of-duties");
    }

    @Test
    void aRecalledReviewStillKeepsTheReviewerFromApproving() {
        Situation situation = in(ReportStatus.APPROVAL)
                .did("leader", Verb.PASS, Step.CONFIDENTIALITY_REVIEW)
                .did("leader", Verb.RECALL, Step.APPROVAL)
                .did("other", Verb.PASS, Step.CONFIDENTIALITY_REVIEW)
                .build();

        assertThat(policy.answer(of(Role.LEADER), Verb.PASS, situation).allowed())
                .isFalse();
    }

    @Test
    void aBodyWithFewHandsMayLetADrafterPublish() {
        SituationBuilder situation = in(ReportStatus.APPROVED).draftedBy("publisher");

        assertThat(policy.answer(of(Role.PUBLISHER), Verb.PUBLISH, situation.build())
                        .allowed())
                .isFalse();
        assertThat(policy.answer(
                                of(Role.PUBLISHER),
                                Verb.PUBLISH,
                                situation.withPublisherWhoMayDraft().build())
                        .allowed())
                .isTrue();
    }

    @Test
    void onlyTheSenderRecallsAndOnlyUntilItWasOpened() {
        SituationBuilder situation = in(ReportStatus.CONFIDENTIALITY_REVIEW).sentBy("drafter");

        assertThat(policy.answer(of(Role.DRAFTER), Verb.RECALL, situation.build())
                        .allowed())
                .isTrue();
        assertThat(policy.answer(of(Role.LEADER), Verb.RECALL, situation.build())
                        .allowed())
                .isFalse();
        assertThat(policy.answer(of(Role.DRAFTER), Verb.RECALL, situation.seen().build())
                        .allowed())
                .isFalse();
    }

    @Test
    void onlyTheLeaderConfirmsATakeDownAndOnlyOnce() {
        SituationBuilder situation = in(ReportStatus.WITHDRAWN);

        assertThat(policy.answer(of(Role.LEADER), Verb.CONFIRM_TAKE_DOWN, situation.build())
                        .allowed())
                .isFalse();
        assertThat(policy.answer(
                                of(Role.LEADER),
                                Verb.CONFIRM_TAKE_DOWN,
                                situation.withTakeDownToConfirm().build())
                        .allowed())
                .isTrue();
        assertThat(policy.answer(of(Role.PUBLISHER), Verb.CONFIRM_TAKE_DOWN, situation.build())
                        .allowed())
                .isFalse();
    }

    @Test
    void aReportIsNotSentWhereNobodyCouldAct() {
        Answer nobody = policy.answer(
                of(Role.DRAFTER),
                Verb.SUBMIT,
                in(ReportStatus.DRAFT).withHolders(Step.SECTION_REVIEW).build());
        Answer onlyTheDrafter = policy.answer(
                of(Role.DRAFTER),
                Verb.SUBMIT,
                in(ReportStatus.DRAFT)
                        .withHolders(Step.SECTION_REVIEW, "drafter")
                        .build());

        assertThat(nobody.code()).isEqualTo("step-empty");
        assertThat(nobody.why()).contains("科室初审").contains("科室负责人");
        assertThat(onlyTheDrafter.code()).isEqualTo("step-empty");
    }

    @Test
    void onlyVerbsThatCouldEverConcernAPersonAreAnswered() {
        Situation situation = in(ReportStatus.DRAFT).build();

        assertThat(policy.actions(of(Role.DRAFTER), situation)).containsOnlyKeys(Verb.SAVE, Verb.SUBMIT);
        assertThat(policy.actions(of(Role.SUPERVISOR), situation)).containsOnlyKeys(Verb.PASS, Verb.RETURN, Verb.NUDGE);
        assertThat(policy.actions(person("both", new Grant(Role.SYSTEM_ADMIN, null, null)), situation))
                .isEmpty();
        assertThat(policy.actions(of(Role.LEADER), situation))
                .containsOnlyKeys(Verb.PASS, Verb.RETURN, Verb.TAKE_DOWN, Verb.CONFIRM_TAKE_DOWN);
        assertThat(BODY).isEqualTo(situation.report().organCode());
    }
}
