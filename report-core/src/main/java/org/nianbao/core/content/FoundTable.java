package org.nianbao.core.content;

import java.util.List;

/**
 * A statutory table as it stood in a file.
 *
 * @param table the table's id
 * @param edition the edition whose rows and columns it has
 * @param deviations what differs from that edition, each as half a sentence in Chinese that names the row or column:
 *     {@code 缺少“行政强制”一行}
 */
public record FoundTable(String table, String edition, List<String> deviations) {

    public FoundTable {
        deviations = List.copyOf(deviations);
    }
}
