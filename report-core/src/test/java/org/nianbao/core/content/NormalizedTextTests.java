package org.nianbao.core.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "２０２４年 | 2024年",
                "（或本部门） | (或本部门)",
                "Ｘ：； | X:;",
                "A​B | AB",
                "⼀⾼ | 一高",
                "①2㎡ | ①2m2",
                "“引”—…《书》 | “引”—...《书》",
                "😀１ | 😀1"
            })
    void writesOneForm(String original, String expected) {
        assertThat(NormalizedText.of(original).text()).isEqualTo(expected);
    }

    @Test
    void knowsWhereEachUnitStoodInTheOriginal() {
        String original = "前 ２０\n​２４…后";
        NormalizedText text = NormalizedText.withoutSpaces(original);

        assertThat(text.text()).isEqualTo("前2024...后");
        int year = text.text().indexOf("2024");
        assertThat(text.original(year, year + 4)).isEqualTo("２０\n​２４");
        assertThat(original.substring(text.start(year), text.end(year + 4))).isEqualTo("２０\n​２４");
        assertThat(text.original(text.text().indexOf('后'), text.text().length()))
                .isEqualTo("后");
        assertThat(text.start(text.text().length())).isEqualTo(original.length());
    }
}
