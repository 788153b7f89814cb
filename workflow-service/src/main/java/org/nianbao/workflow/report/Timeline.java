package org.nianbao.workflow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.nianbao.workflow.account.Role;

/**
 * What has happened to a report, oldest first, and what follows from it. A decision stands until it is recalled by whoever
 * took it, or until the report is sent back to that very step to be decided again.
 */
public record Timeline(List<StepRecord> lines) {

    public Timeline {
        lines = List.copyOf(lines);
    }

    /** The standing 通过 of this step on exactly this revision and hash. */
    public Optional<StepRecord> passOf(Step step, int revision, String hash) {
        return standing().stream()
                .filter(line -> line.step() == step)
                .filter(line -> Integer.valueOf(revision).equals(line.revision()) && hash.equals(line.hash()))
                .findFirst();
    }

    /** The accounts that ever decided at one of these steps, recalled decisions included. */
    public Set<String> deciders(Predicate<Step> at) {
        return lines.stream()
                .filter(line -> line.verb() == Verb.PASS || line.verb() == Verb.RETURN)
                .filter(line -> at.test(line.step()))
                .flatMap(line -> Optional.ofNullable(line.accountId()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The accounts that ever submitted the report. */
    public Set<String> submitters() {
        return lines.stream()
                .filter(line -> line.verb() == Verb.SUBMIT)
                .flatMap(line -> Optional.ofNullable(line.accountId()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this account took part. Who opened it for another organ, or only urged, did not. */
    public boolean names(String accountId) {
        return lines.stream()
                .filter(line -> line.verb() != Verb.NUDGE)
                .filter(line -> line.verb() != Verb.OPEN || line.role() != Role.SUPERVISOR)
                .anyMatch(line -> accountId.equals(line.accountId()));
    }

    /**
     * The 退回 that is not yet answered: whoever sent the report back has not got it again. Empty when nobody waits for it.
     */
    public Optional<StepRecord> outstandingReturn() {
        StepRecord outstanding = null;
        for (StepRecord move : moves()) {
            if (move.verb() == Verb.RETURN) {
                outstanding = move;
            } else if (outstanding != null && outstanding.step() == move.target()) {
                outstanding = null;
            }
        }
        return Optional.ofNullable(outstanding);
    }

    /** Whether somebody sent the report back from behind this step and let it skip what need not see it again. */
    public boolean wasSkippedLawfully(Step step) {
        return moves().stream()
                .anyMatch(move -> move.verb() == Verb.RETURN && move.backToMe() && step.isBefore(move.step()));
    }

    /** The latest move that still counts: what a recall would take back. */
    public Optional<StepRecord> latestMove() {
        List<StepRecord> moves = moves();
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() - 1));
    }

    /** The lines that moved the report and were not recalled. */
    private List<StepRecord> moves() {
        List<StepRecord> moves = new ArrayList<>();
        for (StepRecord line : lines) {
            switch (line.verb()) {
                case SUBMIT, PASS, RETURN -> moves.add(line);
                case RECALL -> moves.remove(moves.size() - 1);
                default -> {
                    // moves nothing between the steps
                }
            }
        }
        return moves;
    }

    /** The passes that still count: neither recalled, nor asked for again by a return to their step. */
    private List<StepRecord> standing() {
        List<StepRecord> standing = new ArrayList<>();
        for (StepRecord move : moves()) {
            if (move.verb() == Verb.PASS) {
                standing.add(move);
            } else if (move.verb() == Verb.RETURN) {
                standing.removeIf(pass -> pass.step() == move.target());
            }
        }
        return standing;
    }

    public Optional<StepRecord> latest(Predicate<StepRecord> which) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (which.test(lines.get(i))) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }
}
