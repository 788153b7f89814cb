package org.nianbao.workflow.report;

import java.time.Instant;
import java.util.List;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Ids;
import org.springframework.stereotype.Component;

/** Writes the history of a draft: a line for each place, all lines of one save at one instant. */
@Component
public class DraftHistory {

    private final Drafts drafts;
    private final Ids ids;

    DraftHistory(Drafts drafts, Ids ids) {
        this.drafts = drafts;
        this.ids = ids;
    }

    /** Records what somebody changed of a report's draft. */
    public void record(Report report, Person by, DraftChange.Kind kind, Instant at, List<DraftDiff.Difference> places) {
        drafts.record(places.stream()
                .map(place -> new DraftChange(
                        ids.next(), report.id(), by.id(), by.name(), at, kind, place.place(), place.from(), place.to()))
                .toList());
    }
}
