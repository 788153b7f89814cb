package org.nianbao.workflow.account.access;

/** The rules in force. They are read whenever they are asked for, so a change holds at once. */
public interface StoredAccessRules {

    AccessRules current();

    /** Puts these in place of those with this version; false when somebody else was faster. */
    boolean replace(AccessRules rules, long version);
}
