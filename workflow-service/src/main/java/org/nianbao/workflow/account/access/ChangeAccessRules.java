package org.nianbao.workflow.account.access;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Changes the rules of passwords and sessions; they hold at once, for open sessions too. */
@UseCase
public class ChangeAccessRules {

    /**
     * @param rules the rules as they shall be
     * @param version the version that was seen
     */
    public record Command(AccessRules rules, long version) implements Act {

        @Override
        public @Nullable String subject() {
            return null;
        }
    }

    private final StoredAccessRules stored;
    private final Changes changes;

    public ChangeAccessRules(StoredAccessRules stored, Changes changes) {
        this.stored = stored;
        this.changes = changes;
    }

    /** Refused when a rule leaves its bounds, naming each that does, and when somebody else changed them meanwhile. */
    public AccessRules handle(Person by, Command command) {
        AccessRules next = command.rules();
        List<AccessRule> broken = Arrays.stream(AccessRule.values())
                .filter(rule -> !rule.isKeptBy(next))
                .toList();
        if (!broken.isEmpty()) {
            throw Refusal.unprocessable(
                            "out-of-bounds",
                            String.join(
                                            "；",
                                            broken.stream()
                                                    .map(AccessRule::sentence)
                                                    .toList()) + "。")
                    .with("fields", broken.stream().map(AccessRule::field).toList());
        }
        AccessRules before = stored.current();
        if (!stored.replace(next, command.version())) {
            throw new Refusal(Refusal.Kind.STALE, "stale", "登录规则刚被别人改过，请刷新后对照着再改；您填的没有保存。");
        }
        for (AccessRule rule : AccessRule.values()) {
            changes.note(rule.chinese(), rule.of(before), rule.of(next));
        }
        return stored.current();
    }
}
