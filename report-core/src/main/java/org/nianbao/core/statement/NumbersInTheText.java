package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.core.content.AnnualReport;

/** Every number with a unit of a report's texts beside the cells that it comes from, for whoever has to confirm the others. */
public final class NumbersInTheText {

    private NumbersInTheText() {}

    /**
     * All numbers with a unit in sections 一, 五 and 六, in the order of the text, percentages included; years, dates,
     * document numbers and telephones are none. A number whose cells hold something else has its cells all the same.
     *
     * @param scope whose cases the report counts
     */
    public static List<NumberInText> of(AnnualReport report, Scope scope) {
        return of(Statements.of(report, scope));
    }

    /** The same of texts that have been read already. */
    public static List<NumberInText> of(Statements statements) {
        List<NumberInText> numbers = new ArrayList<>();
        for (Statement statement : statements.numbers()) {
            Topic topic = statement.topic();
            numbers.add(
                    topic == null || statement.ofOthers()
                            ? new NumberInText(statement.part(), statement.anchor(), List.of(), "")
                            : new NumberInText(statement.part(), statement.anchor(), topic.cells(), topic.words()));
        }
        return numbers;
    }
}
