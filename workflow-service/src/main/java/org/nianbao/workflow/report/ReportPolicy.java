package org.nianbao.workflow.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** The one place that says who may do what with a report now, and why not. */
@Component
public class ReportPolicy {

    private static final Set<Role> MAY_TAKE_DOWN =
            EnumSet.of(Role.PUBLISHER, Role.CONFIDENTIALITY_REVIEWER, Role.LEADER);

    /** How much of the report this person may read. */
    public Access access(Person person, Situation situation) {
        Report report = situation.report();
        if (person.grants().stream().anyMatch(grant -> grant.role().isAdministrator())) {
            return Access.NONE;
        }
        if (person.worksIn(report.organCode())) {
            return Access.ALL;
        }
        boolean tookPart =
                situation.timeline().names(person.id()) || situation.drafters().contains(person.id());
        if (tookPart || supervises(person, situation)) {
            return report.wasSubmitted() ? Access.SUBMITTED : Access.STATE;
        }
        return Access.NONE;
    }

    /** Refuses, as if it were not there, whoever may not read even the report's state. */
    public Access requireAccess(Person person, Situation situation) {
        Access access = access(person, situation);
        if (access == Access.NONE) {
            throw Refusal.unknown();
        }
        return access;
    }

    /** Refuses whoever may not do this now. */
    public void require(Person person, Verb verb, Situation situation) {
        requireAccess(person, situation);
        answer(person, verb, situation).orRefuse();
    }

    /** The answers for every verb that could ever concern this person here. */
    public Map<Verb, Answer> actions(Person person, Situation situation) {
        Map<Verb, Answer> actions = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            if (concerns(person, verb, situation)) {
                actions.put(verb, answer(person, verb, situation));
            }
        }
        return actions;
    }

    /** Who could act at this step of this report: holds its role and is not kept from it by what they did before. */
    public Set<String> eligible(Step step, Situation situation) {
        Separation separation = new Separation(situation);
        return situation.holders().getOrDefault(step, Set.of()).stream()
                .filter(account -> separation.against(account, step).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this person may do this now. */
    public Answer answer(Person person, Verb verb, Situation situation) {
        return switch (verb) {
            case SAVE -> draft(person, situation, "修改内容");
            case SUBMIT -> submit(person, situation);
            case PASS, RETURN -> decide(person, verb, situation);
            case RECALL -> recall(person, situation);
            case PUBLISH -> publish(person, situation);
            case RETRY -> publisher(person, situation, ReportStatus.PUBLISH_FAILED, "发布没有失败，不用重试。");
            case REGISTER_ADDRESS -> publisher(person, situation, ReportStatus.AWAITING_ADDRESS, "这份报告现在不等待登记网址。");
            case TAKE_DOWN -> takeDown(person, situation);
            case CONFIRM_TAKE_DOWN -> confirmTakeDown(person, situation);
            case NUDGE -> nudge(person, situation);
            case OPEN, SYSTEM_PUBLISH, SYSTEM_FAIL -> Answer.no("not-allowed", "这不是对一份已有报告的操作。");
        };
    }

    private Answer draft(Person person, Situation situation, String what) {
        if (!person.holds(Role.DRAFTER, situation.report().organCode())) {
            return wrongRole("只有本机关的填报人可以" + what + "。");
        }
        if (situation.report().status() != ReportStatus.DRAFT) {
            return Answer.notNow("报告现在是“" + situation.report().status().chinese() + "”，不能" + what + "；退回起草后才可以。");
        }
        return Answer.YES;
    }

    private Answer submit(Person person, Situation situation) {
        Answer draft = draft(person, situation, "提交");
        return draft.allowed() ? nextHasSomebody(person, Step.DRAFT, situation) : draft;
    }

    private Answer decide(Person person, Verb verb, Situation situation) {
        Step step = situation.report().currentStep().orElse(null);
        if (step == null || step == Step.DRAFT || verb == Verb.PASS && !step.decides()) {
            return Answer.notNow("报告现在是“" + situation.report().status().chinese() + "”，不在等待审查或审批。");
        }
        if (!holds(person, step.role(), situation)) {
            return wrongRole(
                    "现在是“" + step.chinese() + "”，只有本机关的" + step.role().chinese() + "可以" + verb.chinese() + "。");
        }
        Optional<String> separated = new Separation(situation).against(person.id(), step);
        if (separated.isPresent()) {
            return Answer.no("separation-of-duties", separated.get());
        }
        return verb == Verb.PASS ? nextHasSomebody(person, step, situation) : Answer.YES;
    }

    /** A report never waits where nobody could act: what is missing is said before it is sent there. */
    private Answer nextHasSomebody(Person person, Step current, Situation situation) {
        Step next = situation.report().steps().stream()
                .filter(current::isBefore)
                .findFirst()
                .orElse(null);
        if (next == null || new Separation(situation).somebodyFor(next, person.id(), current)) {
            return Answer.YES;
        }
        return new Answer(
                false,
                "下一步“" + next.chinese() + "”没有人可以办理：还没有" + next.role().chinese() + "，或者都参与过前面的步骤。请联系安全管理员授权另一个人。",
                "step-empty",
                Refusal.Kind.CONFLICT);
    }

    private Answer recall(Person person, Situation situation) {
        WorkItem open = situation.open();
        if (open == null || !person.id().equals(open.sentBy())) {
            return Answer.notNow("最近一次送出这份报告的不是您，不能撤回。");
        }
        if (open.seenAt() != null) {
            return Answer.notNow("对方已经打开这份报告，不能再撤回；可以请对方退回。");
        }
        return Answer.YES;
    }

    private Answer publish(Person person, Situation situation) {
        Answer answer = publisher(person, situation, ReportStatus.APPROVED, "只有审批通过、等待发布的报告可以发布。");
        if (!answer.allowed()) {
            return answer;
        }
        return new Separation(situation)
                .against(person.id(), Step.PUBLICATION)
                .map(why -> Answer.no("separation-of-duties", why))
                .orElse(Answer.YES);
    }

    private Answer publisher(Person person, Situation situation, ReportStatus status, String otherwise) {
        if (!person.holds(Role.PUBLISHER, situation.report().organCode())) {
            return wrongRole("只有本机关的发布员可以办理发布。");
        }
        return situation.report().status() == status
                ? Answer.YES
                : Answer.notNow("报告现在是“" + situation.report().status().chinese() + "”。" + otherwise);
    }

    private Answer takeDown(Person person, Situation situation) {
        if (MAY_TAKE_DOWN.stream().noneMatch(role -> holds(person, role, situation))) {
            return wrongRole("只有本机关的发布员、保密审查员和分管领导可以紧急下线。");
        }
        ReportStatus status = situation.report().status();
        return status == ReportStatus.PUBLISHED || status == ReportStatus.AWAITING_ADDRESS
                ? Answer.YES
                : Answer.notNow("报告没有公开，不用下线。");
    }

    private Answer confirmTakeDown(Person person, Situation situation) {
        if (!holds(person, Role.LEADER, situation)) {
            return wrongRole("只有本机关的分管领导可以确认下线。");
        }
        return situation.takeDownUnconfirmed() ? Answer.YES : Answer.notNow("没有等待确认的下线。");
    }

    private Answer nudge(Person person, Situation situation) {
        if (!supervises(person, situation)) {
            return wrongRole("只有上级主管可以催办。");
        }
        return situation.open() != null
                ? Answer.YES
                : Answer.notNow("报告现在是“" + situation.report().status().chinese() + "”，不等待本机关办理，不用催办。");
    }

    private boolean concerns(Person person, Verb verb, Situation situation) {
        return switch (verb) {
            case SAVE, SUBMIT -> holds(person, Role.DRAFTER, situation);
            case PASS ->
                situation.report().steps().stream()
                        .anyMatch(step -> step.decides() && holds(person, step.role(), situation));
            case RETURN ->
                situation.report().steps().stream()
                        .anyMatch(step -> step != Step.DRAFT && holds(person, step.role(), situation));
            case RECALL -> situation.timeline().names(person.id());
            case PUBLISH, RETRY, REGISTER_ADDRESS -> holds(person, Role.PUBLISHER, situation);
            case TAKE_DOWN -> MAY_TAKE_DOWN.stream().anyMatch(role -> holds(person, role, situation));
            case CONFIRM_TAKE_DOWN -> holds(person, Role.LEADER, situation);
            case NUDGE -> supervises(person, situation);
            case OPEN, SYSTEM_PUBLISH, SYSTEM_FAIL -> false;
        };
    }

    private static boolean holds(Person person, Role role, Situation situation) {
        return role == Role.SUPERVISOR
                ? supervises(person, situation)
                : person.holds(role, situation.report().organCode());
    }

    private static boolean supervises(Person person, Situation situation) {
        return situation.above().stream().anyMatch(organ -> person.holds(Role.SUPERVISOR, organ));
    }

    private static Answer wrongRole(String why) {
        return Answer.no("not-allowed", why);
    }
}
