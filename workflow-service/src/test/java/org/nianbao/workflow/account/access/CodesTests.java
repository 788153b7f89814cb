package org.nianbao.workflow.account.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Codes codes = new Codes();

    @ParameterizedTest(name = "RFC 6238 appendix B, second {0}")
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(codes.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(codes.step(SECRET, code, Instant.ofEpochSecond(second), -1)).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void takesOneStepEarlyOrLate(int stepsOff, boolean taken) {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long present = now.getEpochSecond() / 30;

        OptionalLong step = codes.step(SECRET, codes.code(SECRET, present + stepsOff), now, -1);

        assertThat(step.isPresent()).isEqualTo(taken);
    }

    @Test
    void aStepAndThoseBeforeItAreUsedUp() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long present = now.getEpochSecond() / 30;

        assertThat(codes.step(SECRET, codes.code(SECRET, present), now, present))
                .isEmpty();
        assertThat(codes.step(SECRET, codes.code(SECRET, present - 1), now, present))
                .isEmpty();
        assertThat(codes.step(SECRET, codes.code(SECRET, present + 1), now, present))
                .hasValue(present + 1);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesBase32OfTheStandard(String text, String base32) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
    }

    @Test
    void recoveryCodesAreTenDifferentOnesThatMayBeTypedCarelessly() {
        RecoveryCodes recovery = new RecoveryCodes();

        assertThat(recovery.next())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"));
        assertThat(RecoveryCodes.hash("me", "ABCD EFGH 2345 6723"))
                .isEqualTo(RecoveryCodes.hash("me", "abcd-efgh-2345-6723"))
                .isNotEqualTo(RecoveryCodes.hash("you", "abcd-efgh-2345-6723"));
    }

    @Test
    void aClosedSecretOpensWithItsKeyForItsAccountOnly() throws Exception {
        SecretBox box = new SecretBox(new SecretKeySpec(new byte[32], "AES"));
        byte[] other = new byte[32];
        other[0] = 1;
        String closed = box.close(SECRET, "me");

        assertThat(box.open(closed, "me")).isEqualTo(SECRET);
        assertThat(box.close(SECRET, "me")).isNotEqualTo(closed);
        assertThatThrownBy(() -> box.open(closed, "you")).isInstanceOf(SecretBox.CannotOpen.class);
        assertThatThrownBy(() -> box.open(closed.substring(0, closed.length() - 4) + "AAAA", "me"))
                .isInstanceOf(SecretBox.CannotOpen.class);
        assertThatThrownBy(() -> box.open("nothing", "me")).isInstanceOf(SecretBox.CannotOpen.class);
        assertThatThrownBy(() -> new SecretBox(new SecretKeySpec(other, "AES")).open(closed, "me"))
                .isInstanceOf(SecretBox.CannotOpen.class);
    }
}
