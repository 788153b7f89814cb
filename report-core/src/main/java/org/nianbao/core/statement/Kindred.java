package org.nianbao.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nianbao.core.content.Cells;

/** Quantities that people call by the same words. */
final class Kindred {

    private static final Topic ANSWERED = Topics.GRANTED
            .and(Topics.PARTIALLY_GRANTED, "")
            .and(Topics.DENIED, "")
            .and(Topics.NOT_PROVIDED, "");
    private static final Topic WITHOUT_OTHER = ANSWERED.and(Topics.NOT_PROCESSED, "");
    private static final Topic ALL = Topics.RECEIVED_AND_CARRIED;
    private static final List<Topic> GROUPS =
            List.of(Topics.DENIED, Topics.NOT_PROVIDED, Topics.NOT_PROCESSED, Topics.OTHER_HANDLING);

    /** By topic, what its words mean as well. */
    private static final Map<Topic, List<Topic>> AS_WELL = Map.of(
            Topics.WORKED_ON, List.of(ALL),
            Topics.RECEIVED_AND_HANDLED, List.of(Topics.RECEIVED, ALL, WITHOUT_OTHER),
            Topics.HANDLED, List.of(WITHOUT_OTHER));

    /** By topic, what is often called so, though it is something else. */
    private static final Map<Topic, List<Topic>> OFTEN = Map.of(
            Topics.RECEIVED,
            List.of(ALL),
            ALL,
            List.of(Topics.RECEIVED),
            Topics.WORKED_ON,
            List.of(Topics.RECEIVED, WITHOUT_OTHER, ANSWERED),
            Topics.HANDLED,
            List.of(Topics.RECEIVED, ALL, ANSWERED),
            Topics.SUITS,
            List.of(Topics.DIRECT_SUITS, Topics.LATER_SUITS));

    private Kindred() {}

    /** The topic and what its words mean as well: 因不掌握无法提供 is the row, or the group of rows. */
    static List<Topic> readings(Topic topic) {
        List<Topic> readings = new ArrayList<>();
        readings.add(topic);
        readings.addAll(AS_WELL.getOrDefault(topic, List.of()));
        for (Topic group : GROUPS) {
            if (group != topic && group.cells().containsAll(topic.cells())) {
                readings.add(group);
            }
        }
        return readings;
    }

    /** Whether this number is often called so. */
    static boolean isOftenCalled(Topic topic, BigDecimal number, Cells report) {
        for (Topic other : OFTEN.getOrDefault(topic, Topics.sameApplicants(topic))) {
            BigDecimal value = other.valueIn(report);
            if (value != null && value.compareTo(number) == 0) {
                return true;
            }
        }
        return false;
    }
}
