package org.nianbao.workflow.organ;

import java.util.List;
import java.util.Optional;

/** The organs and how they stand above each other. */
public interface Organs {

    Optional<Organ> find(String code);

    /** The codes of all organs above this one today, nearest first. */
    List<String> above(String code);

    /** Adds an organ under its parent. */
    void add(Organ organ);

    boolean isEmpty();
}
