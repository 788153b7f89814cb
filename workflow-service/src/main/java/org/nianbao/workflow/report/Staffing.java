package org.nianbao.workflow.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the people of an organ suffice for a whole report, each step done by somebody whom the separation of duties lets
 * do it. The search is exact: of all ways to divide the steps it takes one that leaves the fewest of them without anybody.
 */
public final class Staffing {

    /** Somebody who holds the role of a step. */
    public record Holder(String accountId, String name) {}

    /** A step that nobody can do, and why, as a sentence. */
    public record Gap(Step step, String sentence) {}

    /** A division of the steps found so far: who has done what, and the steps that nobody can do. */
    private record Division(Map<String, Set<Separation.Deed>> deeds, List<Gap> gaps) {}

    /** More people than there are steps change nothing: somebody is always free. */
    private static final int ENOUGH = Step.values().length;

    private static final int NAMES_SHOWN = 3;

    private final List<Step> steps;
    private final Map<Step, List<Holder>> holders;
    private final boolean publisherMayDraft;

    private Staffing(List<Step> steps, Map<Step, List<Holder>> holders, boolean publisherMayDraft) {
        this.steps = steps;
        this.holders = holders;
        this.publisherMayDraft = publisherMayDraft;
    }

    /**
     * The steps that nobody can do; none when the people suffice.
     *
     * @param steps the steps of the report, in their order
     * @param holders who holds the role of each step
     * @param publisherMayDraft whether the organ lets a drafter publish
     */
    public static List<Gap> gaps(List<Step> steps, Map<Step, List<Holder>> holders, boolean publisherMayDraft) {
        return new Staffing(steps, holders, publisherMayDraft).best(0, new Division(Map.of(), List.of()));
    }

    /** The fewest gaps from this step on, given who has done what before it. */
    private List<Gap> best(int index, Division division) {
        if (index == steps.size()) {
            return division.gaps();
        }
        Step step = steps.get(index);
        List<Holder> free = free(step, division);
        if (free.isEmpty()) {
            return best(index + 1, without(step, division));
        }
        if (!matters(step)) {
            return best(index + 1, division);
        }
        return free.stream()
                .limit(ENOUGH)
                .map(holder -> best(index + 1, with(holder, step, division)))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    /** Whether it matters for a later step who does this one: only drafting and reviewing keep people from what follows. */
    private static boolean matters(Step step) {
        return step == Step.DRAFT || step == Step.CONFIDENTIALITY_REVIEW;
    }

    private List<Holder> free(Step step, Division division) {
        return holders.getOrDefault(step, List.of()).stream()
                .filter(holder -> Separation.against(
                                division.deeds().getOrDefault(holder.accountId(), Set.of()), step, publisherMayDraft)
                        .isEmpty())
                .toList();
    }

    private static Division with(Holder holder, Step step, Division division) {
        Map<String, Set<Separation.Deed>> deeds = new HashMap<>(division.deeds());
        Set<Separation.Deed> own = EnumSet.noneOf(Separation.Deed.class);
        own.addAll(deeds.getOrDefault(holder.accountId(), Set.of()));
        Separation.Deed.at(step).ifPresent(own::add);
        deeds.put(holder.accountId(), own);
        return new Division(deeds, division.gaps());
    }

    private Division without(Step step, Division division) {
        List<Gap> gaps = new ArrayList<>(division.gaps());
        gaps.add(new Gap(step, sentence(step, division)));
        return new Division(division.deeds(), List.copyOf(gaps));
    }

    /** {@code 保密审查：没有可以办理的人（唯一的保密审查员李某同时是填报人）}. */
    private String sentence(Step step, Division division) {
        List<Holder> all = holders.getOrDefault(step, List.of());
        String role = step.role().chinese();
        if (all.isEmpty()) {
            return step.chinese() + "：没有可以办理的人（还没有" + role + "）";
        }
        String names =
                all.stream().limit(NAMES_SHOWN).map(Holder::name).distinct().collect(Collectors.joining("、"));
        String others = all.stream()
                .flatMap(holder -> division.deeds().getOrDefault(holder.accountId(), Set.of()).stream())
                .distinct()
                .sorted()
                .map(Staffing::role)
                .collect(Collectors.joining("和"));
        String who = all.size() == 1
                ? "唯一的" + role + names + "同时是" + others
                : role + names + (all.size() > NAMES_SHOWN ? "等" + all.size() + "人" : "") + "都同时是" + others;
        return step.chinese() + "：没有可以办理的人（" + who + "）";
    }

    private static String role(Separation.Deed deed) {
        return switch (deed) {
            case DRAFTED -> Step.DRAFT.role().chinese();
            case REVIEWED -> Step.CONFIDENTIALITY_REVIEW.role().chinese();
            case APPROVED -> Step.APPROVAL.role().chinese();
        };
    }
}
