package org.nianbao.workflow.organ;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91512081MA62K0260E"})
    void acceptsCodesThatCheck(String code) {
        assertThat(CreditCode.checks(code)).isTrue();
    }

    @Test
    void everyOtherLastCharacterIsWrong() {
        for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertThat(CreditCode.checks("91350100M000100Y4" + last)).isEqualTo(last == '3');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y43 ", "9135010OM000100Y43", "91350100m000100y43"})
    void refusesAnotherForm(String code) {
        assertThat(CreditCode.checks(code)).isFalse();
    }
}
