package org.nianbao.workflow.review;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.access.Passwords;
import org.nianbao.workflow.record.Recorder;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Service;

/** Asks for the password again before a decision is signed. Outside of the decision's transaction: wrong tries count. */
@Service
public class Signatures {

    private final Situations situations;
    private final ReportPolicy policy;
    private final Passwords passwords;
    private final Recorder recorder;

    public Signatures(Situations situations, ReportPolicy policy, Passwords passwords, Recorder recorder) {
        this.situations = situations;
        this.policy = policy;
        this.passwords = passwords;
        this.recorder = recorder;
    }

    /**
     * The person's signature for an act on a report; null when they may not do it anyway: then no password is asked for,
     * and the act itself says why. Refused when the password is wrong.
     */
    public @Nullable Signature of(Person person, Verb verb, String reportId, @Nullable String password) {
        if (!policy.answer(person, verb, situations.of(reportId)).allowed()) {
            return null;
        }
        if (password == null
                || password.isEmpty()
                || passwords.check(person.username(), password).isEmpty()) {
            Refusal refusal = Refusal.unprocessable(
                    "wrong-password", "密码不对，没有签署。请重新输入您的登录密码；连续输错会暂时锁定账号，如果您确认没有输错，可能已被锁定，请稍后再试。");
            recorder.refused(person, "sign", reportId, refusal);
            throw refusal;
        }
        return new Signature(person);
    }
}
