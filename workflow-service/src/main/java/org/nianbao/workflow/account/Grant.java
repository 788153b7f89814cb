package org.nianbao.workflow.account;

import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds today.
 *
 * @param role the role
 * @param organCode the organ in which it is held; null for an administrator
 * @param organName that organ's name
 */
public record Grant(
        Role role, @Nullable String organCode, @Nullable String organName) {}
