package org.nianbao.workflow.organ;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.UseCase;

/** Says what a list of organs would do, line by line; nothing is written. */
@UseCase
public class PreviewOrgans {

    public record Command(String fileName, byte[] bytes) implements Act {
        @Override
        public @Nullable String subject() {
            return null;
        }
    }

    /** What becomes of a line. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        FAULT
    }

    /** Something about a line: at a place, or about all of it when the column is null. */
    public record Note(@Nullable String column, String message) {}

    /** One line of the list. */
    public record Line(
            int line,
            String code,
            String name,
            Outcome outcome,
            List<Proposal.Difference> differences,
            List<Note> faults) {}

    /**
     * What the list would do.
     *
     * @param hash the import must name it
     * @param total how many lines there are
     * @param lines at most {@link #MOST_LINES} of them, those with faults before all others, in their order
     */
    public record Preview(
            String hash, int total, int added, int changed, int unchanged, int faulty, List<Line> lines) {}

    static final int MOST_LINES = 5_000;

    private final OrganImport imports;

    public PreviewOrgans(OrganImport imports) {
        this.imports = imports;
    }

    public Preview handle(Person by, Command command) {
        Entry.mayManage(by);
        OrganImport.Plan plan = imports.plan(command.fileName(), command.bytes());
        List<Line> lines =
                plan.proposals().stream().map(proposal -> line(proposal, plan)).toList();
        return new Preview(
                plan.hash(),
                lines.size(),
                count(lines, Outcome.NEW),
                count(lines, Outcome.CHANGED),
                count(lines, Outcome.UNCHANGED),
                count(lines, Outcome.FAULT),
                shown(lines));
    }

    private static Line line(Proposal proposal, OrganImport.Plan plan) {
        List<Note> faults = Stream.concat(
                        proposal.faults().stream()
                                .map(fault -> new Note(fault.field().chinese(), fault.message())),
                        plan.others().getOrDefault(proposal.line(), List.of()).stream()
                                .map(fault -> new Note(null, fault.message())))
                .toList();
        List<Proposal.Difference> differences = proposal.differences();
        Outcome outcome = !faults.isEmpty()
                ? Outcome.FAULT
                : proposal.isNew() ? Outcome.NEW : differences.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new Line(
                proposal.line(),
                proposal.after().code(),
                proposal.after().organ().fullName(),
                outcome,
                differences,
                faults);
    }

    private static int count(List<Line> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    private static List<Line> shown(List<Line> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        return lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.outcome() != Outcome.FAULT)
                        .thenComparing(line -> line.outcome() == Outcome.UNCHANGED))
                .limit(MOST_LINES)
                .sorted(Comparator.comparingInt(Line::line))
                .toList();
    }
}
