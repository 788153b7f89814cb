package org.nianbao.workflow.account.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.access.AccessRule;
import org.nianbao.workflow.account.access.AccessRules;
import org.nianbao.workflow.account.access.ChangeAccessRules;
import org.nianbao.workflow.account.access.StoredAccessRules;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of passwords and sessions. */
@RestController
@RequestMapping("/api/access-rules")
@Needs(Right.SECURE_ACCESS)
class AccessRulesController {

    record RulesRequest(
            @Nullable Integer passwordLength,
            @Nullable Integer passwordClasses,
            @Nullable Integer passwordHistory,
            @Nullable Integer passwordDays,
            @Nullable Integer tries,
            @Nullable Integer lockMinutes,
            @Nullable Integer idleMinutes,
            @Nullable Integer adminIdleMinutes,
            @Nullable Integer absoluteHours) {

        AccessRules rules() {
            return new AccessRules(
                    given(passwordLength),
                    given(passwordClasses),
                    given(passwordHistory),
                    given(passwordDays),
                    given(tries),
                    given(lockMinutes),
                    given(idleMinutes),
                    given(adminIdleMinutes),
                    given(absoluteHours),
                    0);
        }

        private static int given(@Nullable Integer value) {
            if (value == null) {
                throw Refusal.malformed("登录规则的每一项都要填写整数。");
            }
            return value;
        }
    }

    record BoundsView(String field, String name, String unit, int least, int most, boolean mayBeZero) {}

    record RulesView(AccessRules rules, List<BoundsView> bounds) {}

    private final StoredAccessRules stored;
    private final ChangeAccessRules change;

    AccessRulesController(StoredAccessRules stored, ChangeAccessRules change) {
        this.stored = stored;
        this.change = change;
    }

    @GetMapping
    ResponseEntity<RulesView> rules() {
        return view(stored.current());
    }

    @PutMapping
    ResponseEntity<RulesView> change(
            @AuthenticationPrincipal Person person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RulesRequest request) {
        return view(change.handle(person, new ChangeAccessRules.Command(request.rules(), IfMatch.version(ifMatch))));
    }

    private static ResponseEntity<RulesView> view(AccessRules rules) {
        List<BoundsView> bounds = Arrays.stream(AccessRule.values())
                .map(rule -> new BoundsView(
                        rule.field(), rule.chinese(), rule.unit(), rule.least(), rule.most(), rule.mayBeZero()))
                .toList();
        return ResponseEntity.ok().eTag(Long.toString(rules.version())).body(new RulesView(rules, bounds));
    }
}
