package org.nianbao.workflow.organ;

import java.util.List;
import java.util.Optional;

/** The organs and how they stand above each other. */
public interface Organs {

    /** The organ of this code, if it is today. */
    Optional<Organ> find(String code);

    /** The organ of this code, also when it has ended. */
    Optional<Organ> known(String code);

    /** The codes of all organs above this one, nearest first: today, or on its last day. */
    List<String> above(String code);

    /** The codes of the organs that were merged into this one, or of which it was split off. */
    List<String> predecessors(String code);

    /** Adds an organ under its parent. */
    void add(Organ organ);

    boolean isEmpty();
}
