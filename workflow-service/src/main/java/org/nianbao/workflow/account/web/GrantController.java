package org.nianbao.workflow.account.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.grants.EndGrant;
import org.nianbao.workflow.account.grants.GrantBook;
import org.nianbao.workflow.account.grants.GrantRole;
import org.nianbao.workflow.account.grants.HeldGrant;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The book of grants. */
@RestController
@RequestMapping("/api/grants")
@Needs(Right.GRANT)
class GrantController {

    record Typed(
            @Nullable String account,
            @Nullable Role role,
            @Nullable String organ,
            @Nullable LocalDate lastDay) {}

    /**
     * A role and who holds it.
     *
     * @param needed whether reports of the organ wait for somebody with this role
     * @param filled whether somebody has it today
     * @param grants those that are not over
     */
    record RoleView(
            String role, String roleName, boolean needed, boolean filled, List<RegisterViews.GrantView> grants) {}

    /**
     * @param organ the organ; null for the three administrators
     * @param over grants that are over, newest first
     */
    record BookView(
            RegisterViews.@Nullable OrganView organ,
            boolean ended,
            List<RoleView> roles,
            List<RegisterViews.GrantView> over) {}

    private final GrantBook book;
    private final GrantRole grantRole;
    private final EndGrant endGrant;
    private final Clock clock;

    GrantController(GrantBook book, GrantRole grantRole, EndGrant endGrant, Clock clock) {
        this.book = book;
        this.grantRole = grantRole;
        this.endGrant = endGrant;
        this.clock = clock;
    }

    @GetMapping
    BookView ofOrgan(@RequestParam(required = false) @Nullable String organ) {
        LocalDate today = LegalDates.today(clock);
        if (organ == null || organ.isBlank()) {
            return view(null, false, ADMINISTRATORS, book.ofAdministrators(), today);
        }
        GrantBook.OrganOfGrants found = book.organ(organ)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有编码为“" + organ + "”的机关，请重新选择。"));
        List<RoleNeed> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (!role.isAdministrator()) {
                roles.add(new RoleNeed(role, isNeeded(role, found)));
            }
        }
        return view(
                new RegisterViews.OrganView(found.code(), found.name()),
                found.hasEnded(today),
                roles,
                book.inOrgan(organ),
                today);
    }

    @GetMapping(params = "account")
    List<RegisterViews.GrantView> ofAccount(@RequestParam String account) {
        LocalDate today = LegalDates.today(clock);
        return book.ofAccount(account).stream()
                .map(grant -> RegisterViews.of(grant, today))
                .toList();
    }

    @PostMapping
    ResponseEntity<RegisterViews.GrantView> grant(@AuthenticationPrincipal Person by, @RequestBody Typed typed) {
        String account = typed.account();
        Role role = typed.role();
        if (account == null || role == null) {
            throw Refusal.malformed("请选择给谁、授予什么角色。");
        }
        String organ = typed.organ() == null || typed.organ().isBlank() ? null : typed.organ();
        String id = grantRole.handle(by, new GrantRole.Command(account, role, organ, typed.lastDay()));
        return ResponseEntity.created(URI.create("/api/grants/" + id)).body(one(id));
    }

    @PostMapping("/{id}/end")
    RegisterViews.GrantView end(@AuthenticationPrincipal Person by, @PathVariable String id) {
        endGrant.handle(by, new EndGrant.Command(id));
        return one(id);
    }

    private record RoleNeed(Role role, boolean needed) {}

    private static final List<RoleNeed> ADMINISTRATORS = List.of(
            new RoleNeed(Role.SYSTEM_ADMIN, true),
            new RoleNeed(Role.SECURITY_ADMIN, true),
            new RoleNeed(Role.AUDITOR, true));

    private static boolean isNeeded(Role role, GrantBook.OrganOfGrants organ) {
        return switch (role) {
            case SECTION_HEAD -> organ.sectionReview();
            case HEAD_OF_ORGAN -> organ.signOff();
            case SUPERVISOR -> false;
            default -> true;
        };
    }

    private static BookView view(
            RegisterViews.@Nullable OrganView organ,
            boolean ended,
            List<RoleNeed> roles,
            List<HeldGrant> grants,
            LocalDate today) {
        return new BookView(
                organ,
                ended,
                roles.stream().map(need -> view(need, grants, today)).toList(),
                grants.stream()
                        .filter(grant -> grant.isOver(today))
                        .map(grant -> RegisterViews.of(grant, today))
                        .toList());
    }

    private static RoleView view(RoleNeed need, List<HeldGrant> grants, LocalDate today) {
        List<HeldGrant> standing = grants.stream()
                .filter(grant -> grant.role() == need.role() && !grant.isOver(today))
                .toList();
        return new RoleView(
                need.role().name(),
                need.role().chinese(),
                need.needed(),
                standing.stream().anyMatch(grant -> grant.counts(today)),
                standing.stream().map(grant -> RegisterViews.of(grant, today)).toList());
    }

    private RegisterViews.GrantView one(String id) {
        return book.find(id)
                .map(grant -> RegisterViews.of(grant, LegalDates.today(clock)))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这条授权，请刷新后重试。"));
    }
}
