package org.nianbao.workflow.organ;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organs as they are written. */
public interface OrganRegister {

    /**
     * One organ above another, from a day on.
     *
     * @param depth how many storeys; 0 for the organ itself
     */
    record Link(String ancestorCode, String descendantCode, int depth, LocalDate validFrom) {}

    /** A report that is not finished. */
    record OpenReport(int reportYear, String title) {}

    /** Lets nobody else change the tree until the transaction ends. */
    void lockTree();

    Optional<Registration> find(String code);

    /** All organs, also those that ended, by code. */
    Map<String, Registration> all();

    /** All organs, also those that ended, as a tree. */
    OrganTree tree();

    /** Adds organs; each after the one above it. */
    void add(List<Registration> registrations);

    /** Writes an organ as it is now, if nobody has changed it since; returns whether that was so. */
    boolean change(Registration registration);

    /** Ends an organ and its place in the tree; returns false when somebody has changed it since. */
    boolean end(String code, LocalDate lastDay, long version);

    /** Ends places in the tree: from today on this one is not above those. What began today has never been. */
    void endLinks(String ancestorCode, Collection<String> descendantCodes, LocalDate today);

    void addLinks(List<Link> links);

    /** The names of the organs right below this one that go on after this day. */
    List<String> goingOnBelow(String code, LocalDate day);

    /** The reports of this organ that are not finished. */
    List<OpenReport> openReports(String code);
}
