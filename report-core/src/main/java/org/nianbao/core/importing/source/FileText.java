package org.nianbao.core.importing.source;

import java.util.List;

/**
 * The words of a file.
 *
 * @param body the text itself, a paragraph or cell a line
 * @param beside what stands outside of it, each text for itself: page heads and feet, comments, attributes, properties
 */
public record FileText(String body, List<String> beside) {

    public FileText {
        beside = List.copyOf(beside);
    }
}
