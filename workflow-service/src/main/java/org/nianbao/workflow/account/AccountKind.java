package org.nianbao.workflow.account;

/**
 * What an account is for, for ever. The three administrators exclude each other and everybody who works on reports: an
 * account takes only roles of its kind, and the database refuses others too.
 */
public enum AccountKind {
    /** Works on reports. */
    WORK,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDITOR;

    /** The kind of account that may hold this role. */
    public static AccountKind of(Role role) {
        return role.isAdministrator() ? valueOf(role.name()) : WORK;
    }
}
