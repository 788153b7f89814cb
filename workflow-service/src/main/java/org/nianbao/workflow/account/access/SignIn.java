package org.nianbao.workflow.account.access;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.SignInRecord;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Service;

/**
 * Signing in. Whoever is refused reads one sentence, whatever the reason; the record has the reason. The sentence tells
 * the rightful owner of a locked account what to do, without saying that this one is locked, or that there is one.
 */
@Service
public class SignIn {

    private static final String SENTENCE = "用户名或密码不对。连续输错会暂时锁定账号；如果您确认没有输错，可能已被锁定，请稍后再试，或请安全管理员解锁。";

    private final Passwords passwords;
    private final Tries tries;
    private final Accounts accounts;
    private final SignInRecord record;

    public SignIn(Passwords passwords, Tries tries, Accounts accounts, SignInRecord record) {
        this.passwords = passwords;
        this.tries = tries;
        this.accounts = accounts;
        this.record = record;
    }

    /** The person of this name and password. Refused, and recorded, when there is none or the account is locked. */
    public Person with(@Nullable String typedName, @Nullable String typedPassword) {
        String username = typedName == null ? "" : typedName.strip();
        Passwords.Compared compared = passwords.compare(username, typedPassword == null ? "" : typedPassword);
        Account account = compared.account();
        if (account == null) {
            throw refused(username, "unknown-account", "没有这个用户名，或账号已停用");
        }
        if (tries.isLocked(account.id())) {
            throw refused(username, "account-locked", "账号已锁定");
        }
        if (!compared.right()) {
            tries.wrong(account.id());
            throw refused(username, "wrong-password", "密码不对");
        }
        if (!tries.right(account.id())) {
            throw refused(username, "account-locked", "账号已锁定");
        }
        Person person =
                accounts.person(account.id()).orElseThrow(() -> refused(username, "unknown-account", "没有这个用户名，或账号已停用"));
        record.done(person);
        return person;
    }

    private Refusal refused(String username, String reason, String detail) {
        record.refused(username, new Refusal(Refusal.Kind.UNKNOWN_PERSON, reason, detail));
        return new Refusal(Refusal.Kind.UNKNOWN_PERSON, "bad-credentials", SENTENCE);
    }
}
