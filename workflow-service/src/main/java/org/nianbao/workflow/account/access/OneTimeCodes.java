package org.nianbao.workflow.account.access;

import java.time.Clock;
import java.util.OptionalLong;

import javax.crypto.SecretKey;

import org.nianbao.workflow.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for one-time codes. Wrong ones count like wrong passwords, in the same row and under its lock, so that a code is
 * accepted once however many arrive at the same time.
 */
@Component
public class OneTimeCodes {

    /** How a code was met. */
    public enum Answer {
        RIGHT,
        WRONG,
        LOCKED
    }

    private static final Logger LOG = LoggerFactory.getLogger(OneTimeCodes.class);

    private final StoredCodes stored;
    private final Credentials credentials;
    private final StoredAccessRules rules;
    private final Clock clock;
    private final SecretKeys keys;
    private final Codes codes = new Codes();

    OneTimeCodes(
            StoredCodes stored,
            Credentials credentials,
            StoredAccessRules rules,
            Clock clock,
            @Value("${nianbao.secret-key:}") String secretKey,
            @Value("${spring.datasource.url}") String databaseUrl) {
        this.stored = stored;
        this.credentials = credentials;
        this.rules = rules;
        this.clock = clock;
        this.keys = new SecretKeys(secretKey, databaseUrl);
    }

    /** Whether this account is asked for codes. */
    public boolean areAskedOf(String accountId) {
        return stored.find(accountId).filter(StoredCodes.Secret::isConfirmed).isPresent();
    }

    /** Takes a code or a recovery code, which is then used up. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public Answer take(String accountId, String typed) {
        LockOut before = credentials.lockedLockOut(accountId);
        if (before.isLocked(clock.instant())) {
            return Answer.LOCKED;
        }
        boolean right = stored.find(accountId)
                .filter(StoredCodes.Secret::isConfirmed)
                .map(secret -> isRight(accountId, secret, typed))
                .orElse(false);
        credentials.put(accountId, right ? LockOut.CLEAN : before.afterWrong(rules.current(), clock.instant()));
        return right ? Answer.RIGHT : Answer.WRONG;
    }

    private boolean isRight(String accountId, StoredCodes.Secret secret, String typed) {
        if (RecoveryCodes.looksLikeOne(typed)) {
            return stored.useRecovery(accountId, RecoveryCodes.hash(accountId, typed), clock.instant());
        }
        OptionalLong step = step(accountId, secret, typed);
        step.ifPresent(accepted -> stored.accepted(accountId, accepted));
        return step.isPresent();
    }

    /** The step of a code that is right and unused. */
    public OptionalLong step(String accountId, StoredCodes.Secret secret, String typed) {
        try {
            byte[] opened = box().open(secret.closed(), accountId);
            return codes.step(opened, typed.replaceAll("\\s", ""), clock.instant(), secret.after());
        } catch (SecretBox.CannotOpen e) {
            LOG.error(
                    "the one-time-code secret of account {} cannot be opened, is nianbao.secret-key another one? {}",
                    accountId,
                    e.toString());
            return OptionalLong.empty();
        }
    }

    /** A new secret, unconfirmed. */
    public byte[] begin(String accountId) {
        byte[] secret = codes.newSecret();
        stored.begin(accountId, box().close(secret, accountId));
        return secret;
    }

    private SecretBox box() {
        SecretKey key = keys.key()
                .orElseThrow(() -> Refusal.conflict(
                        "no-secret-key", "系统还没有配置保存动态口令的密钥，暂时不能设置或使用动态口令。请系统管理员按运维手册配置 nianbao.secret-key。"));
        return new SecretBox(key);
    }
}
