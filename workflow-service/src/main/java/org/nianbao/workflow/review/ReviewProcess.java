package org.nianbao.workflow.review;

import java.util.Optional;

import org.nianbao.workflow.report.Step;

/** The process of a report, in our words. It runs in the transaction at hand. */
public interface ReviewProcess {

    /** Starts the process of a report that was just opened; it waits at 起草. */
    void start(String reportId, String organCode);

    /** Moves it from the step where it waits to another. Fails when it waits elsewhere. */
    void move(String reportId, Step from, Step to);

    /** Lets it go on from 发布 to the publication, which the engine does on its own after the transaction. */
    void orderPublication(String reportId);

    /** Lets it try a failed publication again. */
    void retryPublication(String reportId);

    /** The step where it waits; empty while it publishes and afterwards. */
    Optional<Step> waitsAt(String reportId);
}
