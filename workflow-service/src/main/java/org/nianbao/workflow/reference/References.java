package org.nianbao.workflow.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.nianbao.core.content.AnnualReport;

/** The reports stored for reference. They are added and superseded, never changed or deleted. */
public interface References {

    Optional<Reference> reference(String id);

    /** The one that counts of this organ and year. */
    Optional<Reference> current(String organCode, int year);

    /** All of an organ, newest year first, the one that counts before those that it superseded. */
    List<Reference> ofOrgan(String organCode);

    AnnualReport content(String id);

    /** Holds back everybody else who wants to store one of this organ, until the transaction ends. */
    void lock(String organCode);

    /** Adds this one; the one before it of the same organ and year is superseded from then on. */
    void add(Reference reference, byte[] content, Instant at);
}
