package org.nianbao.workflow.account.access;

import java.security.SecureRandom;

import org.springframework.stereotype.Component;

/**
 * Makes passwords that are shown once, to be handed to the person and changed at the next sign-in. Twenty random characters
 * without look-alikes: nobody guesses them, so a fast hash keeps them.
 */
@Component
public class OneTimePasswords {

    /** A password and what is kept of it. */
    public record OneTimePassword(String password, String hash) {}

    private static final int LENGTH = 20;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final RandomSecretEncoder encoder = new RandomSecretEncoder();

    public OneTimePassword next() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new OneTimePassword(
                password.toString(), "{" + RandomSecretEncoder.ID + "}" + encoder.encode(password.toString()));
    }
}
