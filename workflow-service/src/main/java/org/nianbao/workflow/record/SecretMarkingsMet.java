package org.nianbao.workflow.record;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Actor;

/**
 * Told within the program, in the transaction that keeps the alerts: secret markings were met and kept out.
 *
 * @param actor who sent them; null for nobody signed in
 * @param organCode the organ it concerns; null when none was known
 * @param reportId the report; null when there was none yet
 * @param places how many there were
 */
public record SecretMarkingsMet(
        @Nullable Actor actor,
        @Nullable String organCode,
        @Nullable String reportId,
        int places) {}
