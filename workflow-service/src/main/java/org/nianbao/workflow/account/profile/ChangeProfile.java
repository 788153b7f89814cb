package org.nianbao.workflow.account.profile;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Changes what somebody keeps about themselves. Their name is not theirs to change: it signs. */
@UseCase
public class ChangeProfile {

    public record Command(String accountId, Profile profile, long version) implements Act {

        @Override
        public String subject() {
            return accountId;
        }
    }

    private final Profiles profiles;
    private final Changes changes;

    public ChangeProfile(Profiles profiles, Changes changes) {
        this.profiles = profiles;
        this.changes = changes;
    }

    /** Refused when something cannot be kept, all of it told at once, and when it was changed elsewhere meanwhile. */
    public void handle(Person by, Command command) {
        Profile next = ProfileCheck.tidied(command.profile());
        Profile before = profiles.find(by.id())
                .map(Profiles.Kept::profile)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个账号。"));
        if (!profiles.replace(by.id(), next, command.version())) {
            throw new Refusal(Refusal.Kind.STALE, "stale", "您的资料刚在别处改过，请刷新后再改；您填的没有保存。");
        }
        changes.note("处室", before.office(), next.office());
        changes.note("电话", before.telephone(), next.telephone());
        changes.note("邮箱", before.mail(), next.mail());
        changes.note("意见短语", before.phrases().size() + " 条", next.phrases().size() + " 条");
    }
}
