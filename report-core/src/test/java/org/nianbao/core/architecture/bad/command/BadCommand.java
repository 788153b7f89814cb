package org.nianbao.core.architecture.bad.command;

/** Somebody else sees it. */
public record BadCommand(String name) {}
