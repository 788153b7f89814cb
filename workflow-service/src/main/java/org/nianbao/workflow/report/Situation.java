package org.nianbao.workflow.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.organ.Organ;

/**
 * All that the policy looks at.
 *
 * @param report the report
 * @param organ whose it is
 * @param above the codes of the organs above it
 * @param drafters the accounts of everybody whose save is in it
 * @param timeline what has happened to it
 * @param open the work item that waits; null when none does
 * @param takeDownUnconfirmed whether it was taken down and the leader has not yet confirmed that
 * @param holders who holds the role of each of its steps
 */
public record Situation(
        Report report,
        Organ organ,
        List<String> above,
        Set<String> drafters,
        Timeline timeline,
        @Nullable WorkItem open,
        boolean takeDownUnconfirmed,
        Map<Step, Set<String>> holders) {}
