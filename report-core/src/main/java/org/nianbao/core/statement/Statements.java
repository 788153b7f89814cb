package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;

/**
 * What a report's texts say: of how many, and of what there was none.
 *
 * @param numbers every number with a unit, in the order of the text, and what it counts
 * @param denials every sentence that says that there was none, in the order of the text
 */
public record Statements(List<Statement> numbers, List<Denial> denials) {

    private static final List<Part> TEXTS = List.of(Part.OVERVIEW, Part.PROBLEMS, Part.OTHER_MATTERS);

    public Statements {
        numbers = List.copyOf(numbers);
        denials = List.copyOf(denials);
    }

    /** Reads sections 一, 五 and 六 of a report that counts for this scope. */
    public static Statements of(AnnualReport report, Scope scope) {
        List<Statement> numbers = new ArrayList<>();
        List<Denial> denials = new ArrayList<>();
        for (Part part : TEXTS) {
            SentenceReader reader = new SentenceReader(report.year(), scope);
            for (Block block : report.part(part)) {
                if (!(block instanceof Block.Table)) {
                    new BlockReader(report, scope, part, block, reader).read(numbers, denials);
                }
            }
        }
        return new Statements(numbers, denials);
    }
}
