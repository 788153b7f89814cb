package org.nianbao.workflow.shared.table;

/**
 * A column that a list may have.
 *
 * @param name its name in the head, in Chinese
 * @param required whether a list without it is refused
 * @param explanation what is written there, for the template
 */
public record Column(String name, boolean required, String explanation) {

    public static Column required(String name, String explanation) {
        return new Column(name, true, explanation);
    }

    public static Column optional(String name, String explanation) {
        return new Column(name, false, explanation);
    }
}
