package org.nianbao.architecture.bad.report.persistence;

public record PublicRow(String id) {}
