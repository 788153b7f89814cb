package org.nianbao.workflow.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.StepRecord;

/**
 * Where a report goes next. Pure: it looks at nothing but its arguments.
 *
 * @param steps the steps of the report
 * @param returnedFrom the step that sent it back and still waits for it; null when none does
 * @param backToMe whether that step wants a changed report without the steps that need not see it again
 * @param changed whether the content has changed since it was sent back
 */
record Route(List<Step> steps, @Nullable Step returnedFrom, boolean backToMe, boolean changed) {

    /** The route of a report that nobody sent back. */
    static Route fresh(List<Step> steps) {
        return new Route(steps, null, false, true);
    }

    /** The route of a report that was sent back by this line. */
    static Route after(List<Step> steps, StepRecord sentBack, boolean changed) {
        return new Route(steps, sentBack.step(), sentBack.backToMe(), changed);
    }

    /**
     * The step after 提交 or 通过 at this one: in order; unchanged, straight back to whoever sent it back; changed and wanted
     * back, over the steps that may be skipped.
     */
    Step next(Step current) {
        if (returnedFrom == null || !current.isBefore(returnedFrom)) {
            return following(current);
        }
        if (!changed) {
            return returnedFrom;
        }
        Step next = following(current);
        while (backToMe && next != returnedFrom && next.maySkipFor(steps)) {
            next = following(next);
        }
        return next;
    }

    private Step following(Step current) {
        return steps.stream()
                .filter(current::isBefore)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing comes after " + current));
    }
}
