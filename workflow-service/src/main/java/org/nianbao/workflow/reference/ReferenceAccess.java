package org.nianbao.workflow.reference;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Organs;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may store and read what an organ published in earlier years: the people of the organ, and of the organs that it
 * became; those above it may read.
 */
@Component
public class ReferenceAccess {

    private final Lineage lineage;
    private final Organs organs;

    ReferenceAccess(Lineage lineage, Organs organs) {
        this.lineage = lineage;
        this.organs = organs;
    }

    /** The organ, for whoever may store a report of it. Refused for everybody else. */
    public Kin requireStoring(Person by, String organCode) {
        boolean drafts = by.holds(Role.DRAFTER, organCode)
                || lineage.successors(organCode).stream().anyMatch(heir -> by.holds(Role.DRAFTER, heir.code()));
        if (!drafts) {
            throw Refusal.forbidden("not-allowed", "只有本机关的填报人可以上传往年已发布的报告。");
        }
        return lineage.find(organCode).orElseThrow(ReferenceAccess::unknown);
    }

    /** The organ, for whoever may read what is stored of it. Refused as unknown for everybody else. */
    public Kin requireReading(Person by, String organCode) {
        Kin organ = lineage.find(organCode).orElseThrow(ReferenceAccess::unknown);
        boolean reads = by.worksIn(organCode)
                || organs.above(organCode).stream().anyMatch(above -> by.holds(Role.SUPERVISOR, above))
                || lineage.successors(organCode).stream().anyMatch(heir -> by.worksIn(heir.code()));
        if (!reads) {
            throw unknown();
        }
        return organ;
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个机关的往年报告，或者您无权查看。");
    }
}
