package org.nianbao.workflow.similarity;

import java.util.List;

import org.nianbao.core.validation.Neighbours;
import org.nianbao.core.validation.OtherReport;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.report.Neighbourhood;
import org.springframework.stereotype.Component;

/** Finds the reports around one for the checks; those of the year before come with its figures. */
@Component
class FindNeighbours implements Neighbourhood {

    private static final int YEARS_BACK = 3;

    private final OtherTexts texts;
    private final PreparedTexts prepared;

    FindNeighbours(OtherTexts texts, PreparedTexts prepared) {
        this.texts = texts;
        this.prepared = prepared;
    }

    @Override
    public Neighbours around(Organ organ, int year) {
        return new Neighbours(
                prepare(texts.own(organ.code(), year - YEARS_BACK, year - 2)),
                prepare(texts.sisters(organ, year - 1, year)),
                texts.roster(organ, year));
    }

    private List<OtherReport> prepare(List<OtherText> found) {
        return found.stream().map(prepared::of).toList();
    }
}
