package org.nianbao.core.validation;

/**
 * A rule as the rule book lists it.
 *
 * @param id its id: {@code T3-01}, {@code STR-02}
 * @param severity how grave it is at its gravest
 * @param stops whether a certain failure of it can stop a submission
 * @param sentence what must hold, in plain Chinese
 * @param basis the article, standard or clause
 */
public record Rule(String id, Severity severity, boolean stops, String sentence, String basis) {}
