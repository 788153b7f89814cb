package org.nianbao.workflow.account.grants;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Rights;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Makes all grants of a list, or none. */
@UseCase
public class ImportGrants {

    /** @param previewed the hash of the file that was looked at before */
    public record Command(String fileName, byte[] bytes, String previewed) implements Act {
        @Override
        public String subject() {
            return fileName.length() <= 100 ? fileName : fileName.substring(0, 100);
        }
    }

    private final GrantList list;
    private final GrantBook book;
    private final GrantPolicy policy;
    private final Changes changes;
    private final Clock clock;
    private final Ids ids;

    public ImportGrants(GrantList list, GrantBook book, GrantPolicy policy, Changes changes, Clock clock, Ids ids) {
        this.list = list;
        this.book = book;
        this.policy = policy;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /** How many grants there are now more. */
    public int handle(Person by, Command command) {
        Rights.require(by, Right.GRANT);
        GrantList.Read read = list.read(by, command.fileName(), command.bytes());
        if (!read.hash().equals(command.previewed())) {
            throw Refusal.conflict("source-changed", "这个文件和刚才预览的不是同一个，请重新预览后再确认。");
        }
        if (!read.faults().isEmpty()) {
            throw Refusal.unprocessable("faulty-list", "文件里有 " + read.faults().size() + " 处问题，一条授权也没有办理。请重新预览，改正后再导入。")
                    .with("faults", read.faults());
        }
        Instant now = clock.instant();
        LocalDate today = LegalDates.of(now);
        List<GrantBook.NewGrant> grants =
                read.lines().stream().map(line -> grant(line, today)).toList();
        book.add(grants, by.id(), now);
        read.lines()
                .forEach(line -> changes.note(
                        line.account().called() + " 授权",
                        null,
                        policy.described(line.role(), line.organ(), line.lastDay())));
        return grants.size();
    }

    private GrantBook.NewGrant grant(GrantList.Line line, LocalDate today) {
        return new GrantBook.NewGrant(
                ids.next(),
                line.account().id(),
                line.account().kind(),
                line.role(),
                line.organCode(),
                today,
                line.lastDay());
    }
}
