package org.nianbao.workflow.reference;

import java.util.List;
import java.util.Optional;

/** Which organs were merged into which, and split off from which. Organs that have ended are here too. */
public interface Lineage {

    Optional<Kin> find(String organCode);

    /** The organs that were merged into this one, or of which it was split off, by code. */
    List<Kin> predecessors(String organCode);

    /** The organs that this one became, or that were split off from it, by code. */
    List<Kin> successors(String organCode);
}
