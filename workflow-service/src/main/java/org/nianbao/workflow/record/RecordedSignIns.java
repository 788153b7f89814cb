package org.nianbao.workflow.record;

import java.time.Clock;

import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.SignInRecord;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts every attempt to sign in into the record. A name that is no account's is not kept: it may be a password. */
@Component
class RecordedSignIns implements SignInRecord {

    private static final String ACT = "sign-in";

    private final Recorder recorder;
    private final Accounts accounts;
    private final Clock clock;

    RecordedSignIns(Recorder recorder, Accounts accounts, Clock clock) {
        this.recorder = recorder;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void done(Person person) {
        recorder.doneAlone(person, ACT);
        accounts.signedIn(person.id(), clock.instant());
    }

    @Override
    public void signedOut(Person person) {
        recorder.doneAlone(person, "sign-out");
    }

    @Override
    public void ended(Person person) {
        recorder.doneAlone(person, "session-ended");
    }

    @Override
    public void refused(String typedName, Refusal refusal) {
        String account = accounts.named(typedName).map(Account::username).orElse(null);
        recorder.refusedStranger(ACT, account, refusal);
    }

    @Override
    public void refused(Person person, String act, Refusal refusal) {
        recorder.refused(person, act, person.id(), refusal);
    }
}
