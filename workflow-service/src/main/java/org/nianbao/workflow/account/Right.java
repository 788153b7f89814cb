package org.nianbao.workflow.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a role reaches at all: every endpoint names one of these, and whoever holds none of its roles goes no further. What
 * a person may do with one report is the report policy's word; in which organ, the use case's.
 */
public enum Right {
    /** One's own account, sessions and notices. */
    OWN_ACCOUNT("本人账号", EnumSet.allOf(Role.class)),
    /**
     * Reports: the report policy says which, and what with them. Also for somebody who holds no role any more: what they took
     * part in, they may go on reading.
     */
    REPORTS("年度报告", working()),
    /** Opening a year, seeing who is where, urging. */
    YEARS("年度任务", EnumSet.of(Role.SUPERVISOR)),
    /** The tree of organs, for looking up. */
    READ_ORGANS("查看机关", EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR, Role.SUPERVISOR)),
    /** Making and changing organs. */
    MANAGE_ORGANS("管理机关", EnumSet.of(Role.SYSTEM_ADMIN)),
    /** Accounts, for looking up. */
    READ_ACCOUNTS("查看账号", EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)),
    /** Making, changing and ending accounts. */
    MANAGE_ACCOUNTS("管理账号", EnumSet.of(Role.SYSTEM_ADMIN)),
    /** Granting roles and ending grants. */
    GRANT("授权", EnumSet.of(Role.SECURITY_ADMIN)),
    /** Rules of passwords and sessions; other people's sessions, locks and one-time codes. */
    SECURE_ACCESS("登录安全", EnumSet.of(Role.SECURITY_ADMIN)),
    /** Who could have done what on a day. */
    RIGHTS_OF_A_DAY("某日权限", EnumSet.of(Role.SECURITY_ADMIN, Role.AUDITOR)),
    /** The record of all acts. */
    READ_RECORD("操作记录", EnumSet.of(Role.AUDITOR)),
    /** The description of this interface. */
    READ_API("接口文档", EnumSet.of(Role.SYSTEM_ADMIN));

    private final String chinese;
    private final Set<Role> roles;

    Right(String chinese, Set<Role> roles) {
        this.chinese = chinese;
        this.roles = Set.copyOf(roles);
    }

    public String chinese() {
        return chinese;
    }

    /** The roles that have it. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether one of these grants gives it. One's own account, and the reports one had to do with, need no grant. */
    public boolean isGivenBy(Collection<Grant> grants) {
        return this == OWN_ACCOUNT
                || this == REPORTS && grants.isEmpty()
                || grants.stream().anyMatch(grant -> roles.contains(grant.role()));
    }

    private static Set<Role> working() {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(Role::isAdministrator);
        return roles;
    }
}
