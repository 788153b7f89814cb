package org.nianbao.core.validation;

import java.util.List;

/**
 * A rule as the rule book lists it.
 *
 * @param id its id: {@code T3-01}, {@code STR-02}
 * @param severity how grave it is at its gravest
 * @param stops whether a certain failure of it can stop a submission
 * @param sentence what must hold, in plain Chinese
 * @param basis the article, standard or clause
 * @param formula what is computed, in official labels; empty where nothing is
 * @param wrong a short example that it finds
 * @param right the same example as it should be
 * @param since the version of the rule book in which it came
 * @param explanations the lawful explanations of a finding that may stand, as sentences to choose from; empty for what stops
 *     and for hints
 * @param confirmedByTick whether a finding is settled by a tick and never asks for a word
 */
public record Rule(
        String id,
        Severity severity,
        boolean stops,
        String sentence,
        String basis,
        String formula,
        String wrong,
        String right,
        String since,
        List<String> explanations,
        boolean confirmedByTick) {

    public Rule {
        explanations = List.copyOf(explanations);
    }

    /** A rule of the first rule book, to which {@link #computes}, {@link #example} and {@link #explainedBy} add the rest. */
    Rule(String id, Severity severity, boolean stops, String sentence, String basis) {
        this(id, severity, stops, sentence, basis, "", "", "", "2026.1", List.of(), false);
    }

    Rule computes(String what) {
        return new Rule(id, severity, stops, sentence, basis, what, wrong, right, since, explanations, confirmedByTick);
    }

    Rule example(String found, String mended) {
        return new Rule(
                id, severity, stops, sentence, basis, formula, found, mended, since, explanations, confirmedByTick);
    }

    Rule since(String version) {
        return new Rule(
                id, severity, stops, sentence, basis, formula, wrong, right, version, explanations, confirmedByTick);
    }

    Rule explainedBy(String... lawful) {
        return new Rule(
                id, severity, stops, sentence, basis, formula, wrong, right, since, List.of(lawful), confirmedByTick);
    }

    /** The same, settled by a tick; its first explanation is the sentence that is ticked. */
    Rule confirmedByATick() {
        return new Rule(id, severity, stops, sentence, basis, formula, wrong, right, since, explanations, true);
    }

    /** What a certain failure of it means for the person who reads it, in words. */
    public String effect() {
        return switch (severity) {
            case ERROR -> stops ? "错误，不改不能提交" : "错误，改正或说明理由";
            case WARNING -> confirmedByTick ? "提醒，勾选确认" : "提醒，改正或说明理由";
            case HINT -> "提示，不影响提交";
        };
    }
}
