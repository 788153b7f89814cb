package org.nianbao.workflow.organ;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.Power;

/**
 * A public body.
 *
 * @param code its code, for ever; part of the public address of its reports
 * @param fullName its registered name
 * @param shortName the name that its titles may use instead
 * @param organType what kind of body it is
 * @param rulesPower whether it may make 规章
 * @param parentCode the organ above it
 * @param sectionReview whether its reports pass 科室初审
 * @param signOff whether its reports pass 主要领导签发
 * @param filing whether its reports pass 上级备案
 * @param publisherMayDraft whether, having few hands, it lets a drafter publish
 * @param columnSite where its official 年报 column is
 * @param dueDay the month and day, {@code 01-31}, by which its report is due; null for the day that the law sets
 */
public record Organ(
        String code,
        String fullName,
        @Nullable String shortName,
        OrganType organType,
        Power rulesPower,
        @Nullable String parentCode,
        boolean sectionReview,
        boolean signOff,
        boolean filing,
        boolean publisherMayDraft,
        ColumnSite columnSite,
        @Nullable String dueDay) {

    /** Where an organ's official 政府信息公开年报 column is. */
    public enum ColumnSite {
        /** The site that this system serves is the column. */
        BUILT_IN,
        /** The column is on the county's portal; the publisher records the address. */
        PORTAL
    }

    /** The name that is used in a title. */
    public String titleName() {
        return shortName == null ? fullName : shortName;
    }

    /** This organ as the rules know it. */
    public org.nianbao.core.validation.Organ forRules() {
        return new org.nianbao.core.validation.Organ(
                shortName == null ? java.util.List.of(fullName) : java.util.List.of(fullName, shortName),
                organType,
                true,
                rulesPower);
    }

    /**
     * The day by which this organ's report of a year is due: its own setting, else 31 January for departments (条例第四十九条)
     * and, by practice, for towns, and 31 March for governments of county level and above.
     */
    public LocalDate dueFor(int reportYear) {
        String day = dueDay;
        if (day == null) {
            day = switch (organType) {
                case STATE_COUNCIL, PROVINCE, CITY, COUNTY -> "03-31";
                case TOWN, SUBDISTRICT, DEPARTMENT, COMMITTEE, AUTHORIZED, VERTICAL -> "01-31";
            };
        }
        return LocalDate.parse((reportYear + 1) + "-" + day);
    }
}
