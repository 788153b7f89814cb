package org.nianbao.workflow.account.access;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.SignInRecord;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Service;

/** Asks a signed-in person for the password again, before they change what they sign in with. */
@Service
public class PasswordAgain {

    private final Passwords passwords;
    private final SignInRecord record;

    public PasswordAgain(Passwords passwords, SignInRecord record) {
        this.passwords = passwords;
        this.record = record;
    }

    /** Refused, and recorded as a refused act of this name, when it is wrong or the account is locked. */
    public PasswordProof of(Person person, String act, @Nullable String password) {
        if (passwords.check(person.username(), password == null ? "" : password).isEmpty()) {
            Refusal refusal =
                    Refusal.unprocessable("wrong-password", "现用密码不对，没有改动。连续输错会暂时锁定账号；如果您确认没有输错，可能已被锁定，请稍后再试。");
            record.refused(person, act, refusal);
            throw refusal;
        }
        return new PasswordProof(person.id());
    }
}
