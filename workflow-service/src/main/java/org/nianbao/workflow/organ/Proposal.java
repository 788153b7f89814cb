package org.nianbao.workflow.organ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organ as somebody wants it to be.
 *
 * @param line the line of the list where it stands; 0 when it is no list
 * @param after as it would be
 * @param before as it is; null for a new one
 * @param faults what is wrong with it
 */
public record Proposal(
        int line, Registration after, @Nullable Registration before, List<FieldFault> faults) {

    /** One place that would change. */
    public record Difference(OrganField field, String from, String to) {}

    public Proposal {
        faults = List.copyOf(faults);
    }

    Proposal withFaults(List<FieldFault> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<FieldFault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new Proposal(line, after, before, all);
    }

    public boolean isNew() {
        return before == null;
    }

    /** What would change of an organ that is there; nothing for a new one. */
    public List<Difference> differences() {
        Registration old = before;
        return old == null
                ? List.of()
                : Arrays.stream(OrganField.values())
                        .map(field -> new Difference(field, field.text(old), field.text(after)))
                        .filter(difference -> !difference.from().equals(difference.to()))
                        .toList();
    }
}
