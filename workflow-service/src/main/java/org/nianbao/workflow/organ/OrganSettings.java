package org.nianbao.workflow.organ;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;

/**
 * How an organ works on its reports. Steps and due day hold for reports opened from then on.
 *
 * @param sectionReview whether its reports pass 科室初审
 * @param signOff whether its reports pass 主要领导签发
 * @param filing whether its reports pass 上级备案
 * @param publisherMayDraft whether, having few hands, it lets a drafter publish
 * @param codeRoles the roles for which a one-time code is asked at sign-in
 * @param columnSite where its official 年报 column is
 * @param publicNames who is named on its published reports
 * @param dueDay the month and day, {@code 01-31}, by which its report is due; null for the day that the law sets
 */
public record OrganSettings(
        boolean sectionReview,
        boolean signOff,
        boolean filing,
        boolean publisherMayDraft,
        Set<Role> codeRoles,
        Organ.ColumnSite columnSite,
        PublicNames publicNames,
        @Nullable String dueDay) {

    /** What a new organ has: the steps that the law asks for, and no more. */
    public static final OrganSettings PLAIN = new OrganSettings(
            false, false, false, false, Set.of(), Organ.ColumnSite.BUILT_IN, PublicNames.OFFICES, null);

    public OrganSettings {
        Set<Role> sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(codeRoles);
        codeRoles = java.util.Collections.unmodifiableSet(sorted);
    }

    public OrganSettings withSteps(boolean section, boolean sign, boolean file) {
        return new OrganSettings(section, sign, file, publisherMayDraft, codeRoles, columnSite, publicNames, dueDay);
    }

    public OrganSettings withPublisherMayDraft(boolean may) {
        return new OrganSettings(sectionReview, signOff, filing, may, codeRoles, columnSite, publicNames, dueDay);
    }

    public OrganSettings withColumnSite(Organ.ColumnSite site) {
        return new OrganSettings(
                sectionReview, signOff, filing, publisherMayDraft, codeRoles, site, publicNames, dueDay);
    }
}
