package org.nianbao.workflow.organ.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.validation.OrganType;
import org.nianbao.core.validation.Power;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Contact;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.OrganSettings;
import org.nianbao.workflow.organ.PublicNames;

/** An organ as its row has it. */
record OrganRow(
        String code,
        String fullName,
        @Nullable String shortName,
        OrganType organType,
        @Nullable String parentCode,
        @Nullable String regionCode,
        @Nullable String creditCode,
        Power rulesPower,
        Power normativePower,
        @Nullable String contactAddress,
        @Nullable String contactPostCode,
        @Nullable String contactTelephone,
        @Nullable String contactMail,
        boolean sectionReview,
        boolean signOff,
        boolean filing,
        boolean publisherMayDraft,
        String codeRoles,
        Organ.ColumnSite columnSite,
        PublicNames publicNames,
        @Nullable String dueDay,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long lockVersion) {

    static OrganRow of(Organ organ) {
        Contact contact = organ.contact();
        OrganSettings settings = organ.settings();
        return new OrganRow(
                organ.code(),
                organ.fullName(),
                organ.shortName(),
                organ.organType(),
                organ.parentCode(),
                organ.regionCode(),
                organ.creditCode(),
                organ.rulesPower(),
                organ.normativePower(),
                contact.address(),
                contact.postCode(),
                contact.telephone(),
                contact.mail(),
                settings.sectionReview(),
                settings.signOff(),
                settings.filing(),
                settings.publisherMayDraft(),
                settings.codeRoles().stream().map(Role::name).collect(Collectors.joining(",")),
                settings.columnSite(),
                settings.publicNames(),
                settings.dueDay(),
                organ.validFrom(),
                organ.validTo(),
                organ.version());
    }

    Organ organ() {
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
                new Contact(contactAddress, contactPostCode, contactTelephone, contactMail),
                new OrganSettings(
                        sectionReview,
                        signOff,
                        filing,
                        publisherMayDraft,
                        roles(codeRoles),
                        columnSite,
                        publicNames,
                        dueDay),
                validFrom,
                validTo,
                lockVersion);
    }

    private static Set<Role> roles(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
