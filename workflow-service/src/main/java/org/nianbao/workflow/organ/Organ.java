package org.nianbao.workflow.organ;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.scanner.OfficeTelephones;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.Power;

/**
 * A public body.
 *
 * @param code its code, for ever; part of the public address of its reports
 * @param fullName its registered name
 * @param shortName the name that its titles may use instead
 * @param organType what kind of body it is
 * @param parentCode the organ above it
 * @param regionCode its 行政区划代码 (GB/T 2260), 6 to 12 digits
 * @param creditCode its 统一社会信用代码 (GB 32100)
 * @param rulesPower whether it may make 规章
 * @param normativePower whether it may issue 行政规范性文件
 * @param contact how the public reaches it
 * @param settings how it works on its reports
 * @param validFrom the first day on which it is
 * @param validTo the last; null while none is set
 * @param version counts its changes
 */
public record Organ(
        String code,
        String fullName,
        @Nullable String shortName,
        OrganType organType,
        @Nullable String parentCode,
        @Nullable String regionCode,
        @Nullable String creditCode,
        Power rulesPower,
        Power normativePower,
        Contact contact,
        OrganSettings settings,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    /** Where an organ's official 政府信息公开年报 column is. */
    public enum ColumnSite {
        /** The site that this system serves is the column. */
        BUILT_IN,
        /** The column is on the county's portal; the publisher records the address. */
        PORTAL
    }

    /** A new organ of which only this is known; it has the powers that such a body has. */
    public static Organ plain(
            String code,
            String fullName,
            @Nullable String shortName,
            OrganType type,
            @Nullable String parentCode,
            LocalDate from) {
        return new Organ(
                code,
                fullName,
                shortName,
                type,
                parentCode,
                null,
                null,
                org.nianbao.core.validation.Organ.powerOf(type),
                Power.UNKNOWN,
                Contact.NONE,
                OrganSettings.PLAIN,
                from,
                null,
                0);
    }

    /** The same organ with other settings. */
    public Organ withSettings(OrganSettings other) {
        return new Organ(
                code,
                fullName,
                shortName,
                organType,
                parentCode,
                regionCode,
                creditCode,
                rulesPower,
                normativePower,
                contact,
                other,
                validFrom,
                validTo,
                version);
    }

    /** The name that is used in a title. */
    public String titleName() {
        return shortName == null ? fullName : shortName;
    }

    /** This organ as the rules know it. */
    public org.nianbao.core.validation.Organ forRules() {
        return new org.nianbao.core.validation.Organ(
                shortName == null ? List.of(fullName) : List.of(fullName, shortName), organType, true, rulesPower);
    }

    /** The numbers that are its office's, which a report may print. */
    public OfficeTelephones offices() {
        return OfficeTelephones.of(contact.telephone());
    }

    /** Whether it is on that day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * The day by which this organ's report of a year is due: its own setting, else 31 January for departments (条例第四十九条)
     * and, by practice, for towns, and 31 March for governments of county level and above.
     */
    public LocalDate dueFor(int reportYear) {
        String day = settings.dueDay();
        return day == null ? lawfulDay(organType, reportYear) : LocalDate.parse((reportYear + 1) + "-" + day);
    }

    /** The day that the law, or practice, sets for an organ of this type. */
    public static LocalDate lawfulDay(OrganType organType, int reportYear) {
        return switch (organType) {
            case STATE_COUNCIL, PROVINCE, CITY, COUNTY -> LocalDate.of(reportYear + 1, 3, 31);
            case TOWN, SUBDISTRICT, DEPARTMENT, COMMITTEE, AUTHORIZED, VERTICAL -> LocalDate.of(reportYear + 1, 1, 31);
        };
    }
}
