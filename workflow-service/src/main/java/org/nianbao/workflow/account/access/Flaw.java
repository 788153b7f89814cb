package org.nianbao.workflow.account.access;

/**
 * Why a password is not accepted.
 *
 * @param code for programs: {@code too-short}
 * @param sentence for people, without a full stop
 */
public record Flaw(String code, String sentence) {}
