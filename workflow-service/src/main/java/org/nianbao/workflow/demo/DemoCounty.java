package org.nianbao.workflow.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organ;

/** A county that does not exist: its organs and the people who work there. */
final class DemoCounty {

    static final String OFFICE = "yunling";
    static final String TOWN = "hexin";
    static final String EDUCATION = "yunling-jiaoyu";
    static final String AGRICULTURE = "yunling-nongye";

    private static final LocalDate FOUNDED = LocalDate.of(2019, 1, 1);

    /** Somebody whose password everybody knows. */
    record Member(
            String username,
            String name,
            Role role,
            @Nullable String organCode) {}

    static final List<Organ> ORGANS = List.of(
            organ(OFFICE, "云岭县人民政府办公室", null, OrganType.DEPARTMENT, null),
            organ(EDUCATION, "云岭县教育局", null, OrganType.DEPARTMENT, OFFICE),
            organ(AGRICULTURE, "云岭县农业农村局", null, OrganType.DEPARTMENT, OFFICE),
            organ(TOWN, "合心镇人民政府", "合心镇", OrganType.TOWN, OFFICE));

    static final List<Member> MEMBERS = List.of(
            new Member("drafter", "李明", Role.DRAFTER, TOWN),
            new Member("reviewer", "王秀英", Role.CONFIDENTIALITY_REVIEWER, TOWN),
            new Member("leader", "陈建国", Role.LEADER, TOWN),
            new Member("publisher", "赵刚", Role.PUBLISHER, TOWN),
            new Member("supervisor", "周敏", Role.SUPERVISOR, OFFICE),
            new Member("sysadmin", "孙涛", Role.SYSTEM_ADMIN, null),
            new Member("secadmin", "吴静", Role.SECURITY_ADMIN, null),
            new Member("auditor", "郑华", Role.AUDITOR, null));

    private DemoCounty() {}

    private static Organ organ(
            String code, String name, @Nullable String shortName, OrganType type, @Nullable String parent) {
        return Organ.plain(code, name, shortName, type, parent, FOUNDED);
    }
}
