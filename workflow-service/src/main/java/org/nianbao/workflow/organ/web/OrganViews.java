package org.nianbao.workflow.organ.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.organ.Contact;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.organ.OrganDirectory;
import org.nianbao.workflow.organ.OrganSettings;
import org.nianbao.workflow.organ.Registration;

/** Organs as the console sees them. */
final class OrganViews {

    record OrganRef(String code, String name) {}

    record LineView(
            String code,
            String name,
            @Nullable String shortName,
            String type,
            String typeName,
            @Nullable OrganRef parent,
            @Nullable LocalDate validTo,
            int children) {}

    record PageView(List<LineView> organs, int total) {}

    /**
     * One organ. What can be changed is under {@code fields}, by the names that a change uses.
     *
     * @param path the organs above it, the highest first
     */
    record OrganView(
            String code,
            long version,
            List<OrganRef> path,
            List<OrganRef> predecessors,
            int children,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String typeName,
            Fields fields) {}

    record Fields(
            String fullName,
            @Nullable String shortName,
            String organType,
            @Nullable String parentCode,
            @Nullable String regionCode,
            @Nullable String creditCode,
            String rulesPower,
            String normativePower,
            @Nullable String address,
            @Nullable String postCode,
            @Nullable String telephone,
            @Nullable String mail,
            @Nullable String dueDay,
            boolean sectionReview,
            boolean signOff,
            boolean filing,
            boolean publisherMayDraft,
            List<String> codeRoles,
            String columnSite,
            String publicNames,
            List<String> predecessors) {}

    private OrganViews() {}

    static PageView page(OrganDirectory.Page page) {
        return new PageView(page.lines().stream().map(OrganViews::line).toList(), page.total());
    }

    private static LineView line(OrganDirectory.Line line) {
        String parentName = line.parentName();
        return new LineView(
                line.code(),
                line.fullName(),
                line.shortName(),
                line.organType().name(),
                line.organType().chinese(),
                line.parentCode() == null || parentName == null ? null : new OrganRef(line.parentCode(), parentName),
                line.validTo(),
                line.children());
    }

    static OrganView organ(Registration registration, OrganDirectory directory) {
        Organ organ = registration.organ();
        return new OrganView(
                organ.code(),
                organ.version(),
                refs(directory.path(organ.code())),
                refs(directory.names(registration.predecessors())),
                directory.countChildren(organ.code()),
                organ.validFrom(),
                organ.validTo(),
                organ.organType().chinese(),
                fields(registration));
    }

    private static Fields fields(Registration registration) {
        Organ organ = registration.organ();
        Contact contact = organ.contact();
        OrganSettings settings = organ.settings();
        return new Fields(
                organ.fullName(),
                organ.shortName(),
                organ.organType().name(),
                organ.parentCode(),
                organ.regionCode(),
                organ.creditCode(),
                organ.rulesPower().name(),
                organ.normativePower().name(),
                contact.address(),
                contact.postCode(),
                contact.telephone(),
                contact.mail(),
                settings.dueDay(),
                settings.sectionReview(),
                settings.signOff(),
                settings.filing(),
                settings.publisherMayDraft(),
                settings.codeRoles().stream().map(Role::name).toList(),
                settings.columnSite().name(),
                settings.publicNames().name(),
                registration.predecessors());
    }

    private static List<OrganRef> refs(List<OrganDirectory.Named> named) {
        return named.stream().map(one -> new OrganRef(one.code(), one.name())).toList();
    }
}
