package org.nianbao.workflow.account.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 | Chrome 126 · Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0 | Edge 126 · Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0 | Firefox 127 · Linux",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1 | Safari 17 · iOS",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49 | 微信 8 · Android",
                "curl/8.5.0 | 其他浏览器"
            })
    void namesItAsPeopleKnowIt(String said, String name) {
        assertThat(BrowserName.of(said)).isEqualTo(name);
    }

    @Test
    void whoSaysNothingOrTooMuchIsStillNamed() {
        assertThat(BrowserName.of(null)).isEqualTo("其他浏览器");
        assertThat(BrowserName.of("Version/1".repeat(100_000))).isEqualTo("其他浏览器");
    }
}
