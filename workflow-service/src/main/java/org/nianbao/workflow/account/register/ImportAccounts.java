package org.nianbao.workflow.account.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Rights;
import org.nianbao.workflow.account.access.OneTimePasswords;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Ids;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;
import org.springframework.dao.DuplicateKeyException;

/** Makes all accounts of a list, or none. */
@UseCase
public class ImportAccounts {

    /** @param previewed the hash of the file that was looked at before */
    public record Command(String fileName, byte[] bytes, String previewed) implements Act {
        @Override
        public String subject() {
            return fileName.length() <= 100 ? fileName : fileName.substring(0, 100);
        }
    }

    /** A new account and the password to hand over. */
    public record Issued(String username, AccountDetails details, String password) {}

    private final AccountList list;
    private final AccountRegister register;
    private final OneTimePasswords passwords;
    private final AccountChanges changes;
    private final Clock clock;
    private final Ids ids;

    public ImportAccounts(
            AccountList list,
            AccountRegister register,
            OneTimePasswords passwords,
            AccountChanges changes,
            Clock clock,
            Ids ids) {
        this.list = list;
        this.register = register;
        this.passwords = passwords;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    public List<Issued> handle(Person by, Command command) {
        Rights.require(by, Right.MANAGE_ACCOUNTS);
        AccountList.Read read = list.read(command.fileName(), command.bytes());
        if (!read.hash().equals(command.previewed())) {
            throw Refusal.conflict("source-changed", "这个文件和刚才预览的不是同一个，请重新预览后再确认。");
        }
        if (!read.faults().isEmpty()) {
            throw Refusal.unprocessable("faulty-list", "文件里有 " + read.faults().size() + " 处问题，一个账号也没有建立。请重新预览，改正后再导入。")
                    .with("faults", read.faults());
        }
        List<AccountRegister.NewAccount> accounts = new ArrayList<>();
        List<Issued> issued = new ArrayList<>();
        for (AccountList.Line line : read.lines()) {
            OneTimePasswords.OneTimePassword password = passwords.next();
            accounts.add(new AccountRegister.NewAccount(
                    ids.next(), line.username(), line.kind(), line.details(), password.hash()));
            issued.add(new Issued(line.username(), line.details(), password.password()));
        }
        try {
            register.add(accounts, by.id(), clock.instant());
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("username-taken", "预览之后，文件里有用户名被别人建了，一个账号也没有导入。请重新预览。");
        }
        accounts.forEach(changes::noteImported);
        return issued;
    }
}
