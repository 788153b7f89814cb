package org.nianbao.core.statement;

/** Whose cases a report counts: a government of county level and above reports for its whole area, everybody else for itself. */
public enum Scope {
    WHOLE_AREA(new Role[] {Role.OFFICE, Role.LEVEL, Role.SELF}, new Role[] {Role.AREA}),
    ITSELF(new Role[] {Role.AREA, Role.UNITS, Role.LEVEL}, new Role[] {Role.SELF});

    private final Role[] elsewhere;
    private final Role[] meant;

    Scope(Role[] elsewhere, Role[] meant) {
        this.elsewhere = elsewhere;
        this.meant = meant;
    }

    /** Whether this word counts for somebody other than the report does. */
    boolean isLeftBy(Mark mark) {
        return isOne(mark, elsewhere);
    }

    /** Whether this word names those for whom the report counts. */
    boolean isMeantBy(Mark mark) {
        return isOne(mark, meant);
    }

    private static boolean isOne(Mark mark, Role[] roles) {
        for (Role role : roles) {
            if (mark.is(role)) {
                return true;
            }
        }
        return false;
    }
}
