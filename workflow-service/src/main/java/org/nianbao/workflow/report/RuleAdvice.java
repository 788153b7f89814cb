package org.nianbao.workflow.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.Rule;
import org.nianbao.core.validation.RuleBook;
import org.springframework.stereotype.Component;

/** What the rule book says of settling a finding: whether it stops, which explanations are lawful, or that a tick is enough. */
@Component
public class RuleAdvice {

    /**
     * How findings of one rule are settled.
     *
     * @param stops whether a certain failure can stop a submission
     * @param explanations lawful explanations, as sentences to choose from
     * @param tick the sentence that is ticked, no word being asked for; null where words are
     */
    public record Advice(
            boolean stops,
            List<String> explanations,
            @Nullable String tick) {}

    /** What is ticked where a rule does not say it itself. */
    private static final String CHECKED_ONE_BY_ONE = "已逐件核对确认";

    /** What is ticked for a sentence with numbers that no cell gives. */
    private static final String LOOKED_UP = "来源已核对";

    private final Map<String, Advice> byRule = new TreeMap<>();

    public RuleAdvice(Editions editions) {
        for (Rule rule : RuleBook.rules(editions)) {
            byRule.put(rule.id(), new Advice(rule.stops(), rule.explanations(), tick(rule)));
        }
        byRule.put(TextNumbers.RULE, new Advice(false, List.of(), LOOKED_UP));
    }

    private static @Nullable String tick(Rule rule) {
        if (!rule.confirmedByTick()) {
            return null;
        }
        return rule.explanations().isEmpty()
                ? CHECKED_ONE_BY_ONE
                : rule.explanations().get(0);
    }

    /** The advice on every rule of the book, by its id. */
    public Map<String, Advice> all() {
        return Map.copyOf(byRule);
    }

    /** The sentence to tick for a rule's finding; null where words are asked for, and for a rule that is no longer known. */
    public @Nullable String tickOf(String rule) {
        Advice advice = byRule.get(rule);
        return advice == null ? null : advice.tick();
    }
}
