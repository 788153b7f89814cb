package org.nianbao.workflow.account;

import java.util.Set;

/** What somebody may be granted. */
public enum Role {
    DRAFTER("填报人"),
    SECTION_HEAD("科室负责人"),
    CONFIDENTIALITY_REVIEWER("保密审查员"),
    LEADER("分管领导"),
    HEAD_OF_ORGAN("主要领导"),
    PUBLISHER("发布员"),
    /** Reaches the organs below its own. */
    SUPERVISOR("上级主管"),
    SYSTEM_ADMIN("系统管理员"),
    SECURITY_ADMIN("安全管理员"),
    AUDITOR("审计员");

    private static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it runs the system: these three exclude each other and all others, and never read drafts. */
    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Whether it is held within one organ and reaches that organ's reports. */
    public boolean isOfOrgan() {
        return !isAdministrator() && this != SUPERVISOR;
    }
}
