package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Cells;
import org.nianbao.core.format.Equation;
import org.nianbao.core.format.TableSpec;

/** Evaluates the identities of a table: the one place where they are judged. */
final class IdentityCheck {

    /**
     * An identity that does not hold, or cannot be judged.
     *
     * @param equation the identity on its line
     * @param sides both sides; null when an operand is missing, and the verdict therefore uncertain
     */
    record Broken(Equation equation, Equation.@Nullable Sides sides) {

        Verdict verdict() {
            return sides == null ? Verdict.UNCERTAIN : Verdict.FAIL;
        }
    }

    private IdentityCheck() {}

    /** What is broken or cannot be judged, in the order of the file. A line on which nothing stands is passed over. */
    static List<Broken> check(TableSpec table, Cells cells) {
        List<Broken> broken = new ArrayList<>();
        for (Equation equation : table.equationsFor(cells::isBlank)) {
            Equation.Sides sides = equation.sides(cells::figure);
            if (sides == null) {
                if (equation.terms().stream().anyMatch(term -> !cells.isBlank(term.cell()))) {
                    broken.add(new Broken(equation, null));
                }
            } else if (!equation.holds(sides)) {
                broken.add(new Broken(equation, sides));
            }
        }
        return broken;
    }
}
