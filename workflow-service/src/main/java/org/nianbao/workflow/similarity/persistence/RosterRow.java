package org.nianbao.workflow.similarity.persistence;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;

/** An organ's names. */
record RosterRow(String fullName, @Nullable String shortName, OrganType organType) {}
