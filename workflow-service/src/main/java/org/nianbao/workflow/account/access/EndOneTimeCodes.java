package org.nianbao.workflow.account.access;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Turns one's own codes off, for a new phone. Whoever holds a role that demands them must set them up again at once. */
@UseCase
public class EndOneTimeCodes {

    /** @param proof proof that they know the password */
    public record Command(PasswordProof proof, String code) implements Act {

        @Override
        public String subject() {
            return proof.accountId();
        }
    }

    private final OneTimeCodes codes;
    private final StoredCodes stored;

    public EndOneTimeCodes(OneTimeCodes codes, StoredCodes stored) {
        this.codes = codes;
        this.stored = stored;
    }

    /** Refused when the code, or recovery code, is wrong, which counts towards the lock. */
    public void handle(Person by, Command command) {
        if (!command.proof().isOf(by)) {
            throw Refusal.malformed("密码验证不是本人的，请重新登录后再试。");
        }
        if (stored.find(by.id()).filter(StoredCodes.Secret::isConfirmed).isPresent()
                && codes.take(by.id(), command.code()) != OneTimeCodes.Answer.RIGHT) {
            throw Refusal.unprocessable("wrong-code", "动态口令不对，没有停用。手机不在身边时，可以输入一个恢复码。");
        }
        stored.end(by.id());
    }
}
