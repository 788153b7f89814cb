package org.nianbao.workflow.account.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;

/** Makes somebody a secret for their app. Nothing is asked for until they confirm it with a code. */
@UseCase
public class BeginOneTimeCodes {

    private static final String ISSUER = "年报通";

    /** @param proof proof that they know the password; null for whoever has just signed in and must set codes up */
    public record Command(String accountId, @Nullable PasswordProof proof) implements Act {

        @Override
        public String subject() {
            return accountId;
        }
    }

    /**
     * What the app needs.
     *
     * @param secret to be typed
     * @param uri to be shown as a QR code
     */
    public record Begun(String secret, String uri) {

        /** Never the secret. */
        @Override
        public String toString() {
            return "Begun";
        }
    }

    private final OneTimeCodes codes;
    private final StoredCodes stored;

    public BeginOneTimeCodes(OneTimeCodes codes, StoredCodes stored) {
        this.codes = codes;
        this.stored = stored;
    }

    /** Refused when codes are set up already: they must be ended first. */
    public Begun handle(Person by, Command command) {
        if (stored.find(by.id()).filter(StoredCodes.Secret::isConfirmed).isPresent()) {
            throw Refusal.conflict("already-set-up", "动态口令已经设置好了。要换手机，请先停用，再重新设置。");
        }
        PasswordProof proof = command.proof();
        if (proof != null && !proof.isOf(by)) {
            throw Refusal.malformed("密码验证不是本人的，请重新登录后再试。");
        }
        String secret = Base32.of(codes.begin(by.id()));
        String label = encoded(ISSUER) + ":" + encoded(by.username());
        return new Begun(
                secret,
                "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encoded(ISSUER) + "&digits=6&period=30");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
