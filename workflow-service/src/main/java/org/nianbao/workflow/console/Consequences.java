package org.nianbao.workflow.console;

import java.util.List;

import org.nianbao.workflow.report.Step;

/** What would wait for nobody if somebody's rights ended: how many reports at which step, never which or what is in them. */
public interface Consequences {

    /** So many reports wait at this step, and only this person could take them on. */
    record Waiting(Step step, int reports) {}

    List<Waiting> ofEndingGrant(String grantId);

    List<Waiting> ofEndingAccount(String accountId);
}
