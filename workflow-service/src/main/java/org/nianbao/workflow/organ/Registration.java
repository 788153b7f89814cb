package org.nianbao.workflow.organ;

import java.util.List;

/**
 * An organ with all that is registered of it.
 *
 * @param predecessors the codes of the organs that were merged into it, or of which it was split off
 */
public record Registration(Organ organ, List<String> predecessors) {

    public Registration {
        predecessors = predecessors.stream().sorted().distinct().toList();
    }

    public String code() {
        return organ.code();
    }
}
