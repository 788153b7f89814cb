package org.nianbao.workflow.year;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.report.Staffing;
import org.nianbao.workflow.report.Step;

/** The organs that a supervising organ reaches, and who works there. */
public interface Candidates {

    /** The organ itself and all below it that are valid today, in the order of their codes, as they stand in a year. */
    List<Candidate> below(String organCode, int year);

    /**
     * Who holds the role of each step, per organ.
     *
     * @param organCode the supervising organ below which to look
     * @param only the organs wanted; null for all
     */
    Map<String, Map<Step, List<Staffing.Holder>>> holders(String organCode, @Nullable Set<String> only);
}
