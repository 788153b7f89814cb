package org.nianbao.workflow.account.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Account;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.SignInRecord;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Signing in by an identity provider's word. It finds an account that is there and valid, and never makes one: who belongs
 * here is the system administrator's word. A lock is about guessed passwords, so it does not stop this.
 */
@Service
public class ExternalSignIn {

    private static final String BY_USERNAME = "username";

    private final Credentials credentials;
    private final Accounts accounts;
    private final SignInRecord record;
    private final boolean alsoByUsername;

    public ExternalSignIn(
            Credentials credentials,
            Accounts accounts,
            SignInRecord record,
            @Value("${nianbao.single-sign-on.match:subject}") String match) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.record = record;
        this.alsoByUsername = match.equals(BY_USERNAME);
    }

    /**
     * The person to whom the provider's identity belongs. Refused, and recorded, when there is none.
     *
     * @param subject the provider's name for the person, which never changes
     * @param username what the provider says they sign in with; counts only where that is configured
     */
    public Person with(String subject, @Nullable String username) {
        Optional<String> found = credentials.withSubject(subject);
        if (found.isEmpty() && alsoByUsername && username != null) {
            found = accounts.named(username).map(Account::id).filter(id -> !credentials.hasSubject(id));
        }
        Person person = found.flatMap(accounts::person).orElseThrow(this::refused);
        record.done(person);
        return person;
    }

    /** Records what the provider, or the checks of its answer, refused. */
    public void failed(String reason) {
        record.refused("", new Refusal(Refusal.Kind.UNKNOWN_PERSON, "single-sign-on-failed", "统一身份认证没有完成：" + reason));
    }

    private Refusal refused() {
        Refusal refusal = new Refusal(Refusal.Kind.UNKNOWN_PERSON, "no-account-here", "您的统一身份在本系统没有对应的账号，请联系系统管理员。");
        record.refused("", refusal);
        return refusal;
    }
}
