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

    static final String WRONG_CODE = "动态口令不对，或者已经用过。请等下一个口令出现后再输；手机不在身边时，可以用恢复码。";

    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final Tries tries;
    private final Accounts accounts;
    private final SignInRecord record;

    public SignIn(Passwords passwords, OneTimeCodes codes, Tries tries, Accounts accounts, SignInRecord record) {
        this.passwords = passwords;
        this.codes = codes;
        this.tries = tries;
        this.accounts = accounts;
        this.record = record;
    }

    /**
     * The person of this name, password and code. Refused, and recorded, when there is none, the code is wrong or the account
     * is locked; refused with {@code code-required} when the password is right and only the code is missing. Nothing but all
     * of it together forgets wrong tries: else the right password between them would make codes free to guess.
     */
    public Person with(@Nullable String typedName, @Nullable String typedPassword, @Nullable String typedCode) {
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
        if (codes.areAskedOf(account.id())) {
            askForCode(username, account.id(), typedCode == null ? "" : typedCode.strip());
        } else if (!tries.right(account.id())) {
            throw refused(username, "account-locked", "账号已锁定");
        }
        Person person =
                accounts.person(account.id()).orElseThrow(() -> refused(username, "unknown-account", "没有这个用户名，或账号已停用"));
        record.done(person);
        return person;
    }

    private void askForCode(String username, String accountId, String code) {
        if (code.isEmpty()) {
            throw new Refusal(Refusal.Kind.UNKNOWN_PERSON, "code-required", "请输入手机上显示的六位动态口令。");
        }
        switch (codes.take(accountId, code)) {
            case RIGHT -> {}
            case LOCKED -> throw refused(username, "account-locked", "账号已锁定");
            case WRONG -> {
                record.refused(username, new Refusal(Refusal.Kind.UNKNOWN_PERSON, "wrong-code", "动态口令不对"));
                throw new Refusal(Refusal.Kind.UNKNOWN_PERSON, "wrong-code", WRONG_CODE);
            }
        }
    }

    private Refusal refused(String username, String reason, String detail) {
        record.refused(username, new Refusal(Refusal.Kind.UNKNOWN_PERSON, reason, detail));
        return new Refusal(Refusal.Kind.UNKNOWN_PERSON, "bad-credentials", SENTENCE);
    }
}
