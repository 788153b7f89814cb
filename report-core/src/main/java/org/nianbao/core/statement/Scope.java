package org.nianbao.core.statement;

import java.util.Set;

/** Whose cases a report counts: a government of county level and above reports for its whole area, everybody else for itself. */
public enum Scope {
    WHOLE_AREA(Set.of(Role.OFFICE, Role.LEVEL, Role.SELF), Set.of(Role.AREA)),
    ITSELF(Set.of(Role.AREA, Role.UNITS, Role.LEVEL), Set.of(Role.SELF));

    private final Set<Role> elsewhere;
    private final Set<Role> meant;

    Scope(Set<Role> elsewhere, Set<Role> meant) {
        this.elsewhere = elsewhere;
        this.meant = meant;
    }

    /** Whether this word counts for somebody other than the report does. */
    boolean isLeftBy(Mark mark) {
        return mark.word() != null && elsewhere.stream().anyMatch(mark::is);
    }

    /** Whether this word names those for whom the report counts. */
    boolean isMeantBy(Mark mark) {
        return mark.word() != null && meant.stream().anyMatch(mark::is);
    }
}
