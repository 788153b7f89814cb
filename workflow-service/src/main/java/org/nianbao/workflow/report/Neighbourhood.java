package org.nianbao.workflow.report;

import org.nianbao.core.validation.Neighbours;
import org.nianbao.workflow.organ.Organ;

/** What is known of the reports and organs around a report. */
public interface Neighbourhood {

    /**
     * The organ's own reports of the years before last year, the public reports of organs of the same type under the same
     * organ, of this year and the year before, and the names of the other organs under it. Never another's draft.
     *
     * @param year the report's year
     */
    Neighbours around(Organ organ, int year);
}
