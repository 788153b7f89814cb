package org.nianbao.workflow.account.grants;

import java.time.Clock;

import org.nianbao.workflow.account.LastHolder;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Rights;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Ends a grant at once, in open sessions too. */
@UseCase
public class EndGrant {

    public record Command(String id) implements Act {
        @Override
        public String subject() {
            return id;
        }
    }

    private final GrantBook book;
    private final LastHolder lastHolder;
    private final Changes changes;
    private final Clock clock;

    public EndGrant(GrantBook book, LastHolder lastHolder, Changes changes, Clock clock) {
        this.book = book;
        this.lastHolder = lastHolder;
        this.changes = changes;
        this.clock = clock;
    }

    public void handle(Person by, Command command) {
        Rights.require(by, Right.GRANT);
        HeldGrant seen = book.find(command.id()).orElseThrow(GrantPolicy::unknownGrant);
        if (by.id().equals(seen.accountId())) {
            throw Refusal.conflict("own-account", "不能终止自己的授权，请由另一位安全管理员办理。");
        }
        lastHolder.keepSomebodyBesides(seen.role(), seen.accountId());
        HeldGrant grant = book.lock(command.id()).orElseThrow(GrantPolicy::unknownGrant);
        if (grant.isOver(LegalDates.today(clock))) {
            throw Refusal.conflict("grant-ended", "“" + grant.called() + "”这条授权已经终止或到期，不用再终止。");
        }
        book.end(grant.id(), by.id(), clock.instant());
        changes.note(grant.personName() + "（" + grant.username() + "） 授权", grant.called(), null);
    }
}
