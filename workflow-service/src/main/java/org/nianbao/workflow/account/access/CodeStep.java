package org.nianbao.workflow.account.access;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.SignInRecord;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Service;

/** The code of whoever came through the identity provider and has codes here: asked for like after a password. */
@Service
public class CodeStep {

    private final OneTimeCodes codes;
    private final SignInRecord record;

    public CodeStep(OneTimeCodes codes, SignInRecord record) {
        this.codes = codes;
        this.record = record;
    }

    public boolean isWanted(Person person) {
        return codes.areAskedOf(person.id());
    }

    /** Refused, and recorded, when it is wrong or the account is locked. */
    public void take(Person person, @Nullable String code) {
        if (codes.take(person.id(), code == null ? "" : code.strip()) != OneTimeCodes.Answer.RIGHT) {
            Refusal refusal = Refusal.unprocessable("wrong-code", SignIn.WRONG_CODE);
            record.refused(person, "sign-in", refusal);
            throw refusal;
        }
    }
}
