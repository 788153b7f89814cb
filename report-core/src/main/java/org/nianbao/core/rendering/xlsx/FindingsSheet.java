package org.nianbao.core.rendering.xlsx;

import java.util.List;
import java.util.Map;

import org.nianbao.core.validation.Finding;

/**
 * What one sheet of the workbook says.
 *
 * @param organ whose report was checked; may be empty
 * @param year its year
 * @param edition the edition in which it is written
 * @param about more about what was checked, such as the file's name or the revision; may be empty
 * @param ruleBook the version of the rule book that was applied
 * @param verdict whether the report can go, one line
 * @param counts what there is of each kind, one line
 * @param findings all of them
 * @param reasons the reasons given, by fingerprint
 */
public record FindingsSheet(
        String organ,
        int year,
        String edition,
        String about,
        String ruleBook,
        String verdict,
        String counts,
        List<Finding> findings,
        Map<String, String> reasons) {

    public FindingsSheet {
        findings = List.copyOf(findings);
        reasons = Map.copyOf(reasons);
    }
}
