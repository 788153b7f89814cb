package org.nianbao.workflow.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.nianbao.workflow.account.Role;

/** What the report policy answers each role in each status, where nothing else stands in the way. */
public final class PolicyTable {

    private PolicyTable() {}

    /** In the order of the process; a role that may do nothing has an empty list. */
    public static Map<ReportStatus, Map<Role, List<Verb>>> allowed() {
        ReportPolicy policy = new ReportPolicy();
        Map<ReportStatus, Map<Role, List<Verb>>> table = new EnumMap<>(ReportStatus.class);
        for (ReportStatus status : ReportStatus.values()) {
            Situation situation = status == ReportStatus.WITHDRAWN
                    ? SituationBuilder.in(status).withTakeDownToConfirm().build()
                    : SituationBuilder.in(status).build();
            Map<Role, List<Verb>> ofRoles = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                ofRoles.put(
                        role,
                        Arrays.stream(Verb.values())
                                .filter(verb -> policy.answer(SituationBuilder.of(role), verb, situation)
                                        .allowed())
                                .toList());
            }
            table.put(status, ofRoles);
        }
        return table;
    }
}
