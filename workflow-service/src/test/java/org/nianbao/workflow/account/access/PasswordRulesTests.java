package org.nianbao.workflow.account.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

    private static final AccessRules RULES = new AccessRules(10, 3, 5, 180, 5, 10, 30, 10, 12, 0);

    private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();
    private final PasswordRules passwords = new PasswordRules(encoder);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tianqi-hen-hao-9",
                "xK7#pq2Lm9",
                "Mao!chi3tiao.yu",
                "雨后青石巷a7跑过三只猫",
                "𠮷野家Gb!八点半开门么",
                "Korrekt+Pferd 81 Batterie"
            })
    void takesPasswordsThatPeopleCanKeepAndNobodyGuesses(String password) {
        assertThat(passwords.flaws(password, RULES, owner())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Woaini@1314",
                "Nianbao@2025",
                "Gongsi@12345",
                "Zhengfu@2026",
                "Admin@123456",
                "Qwer1234!@#$",
                "1qaz@WSX3edc",
                "P@ssw0rd2025",
                "Aa123456@@",
                "Abcd1234!!",
                "Xinxi@gongkai1",
                "Woaini@woaini1",
                "Hexin@2026zhen"
            })
    void refusesWhatPeopleHereChooseFirst(String password) {
        assertThat(passwords.flaws(password, RULES, owner("Hexin", "zhen", "合心镇人民政府")))
                .extracting(Flaw::code)
                .containsExactly("easily-guessed");
    }

    @ParameterizedTest
    @CsvSource({
        "xK7#pq2Lm, too-short",
        "xkq7pqzlmw, too-few-classes",
        "LIMING.xK7#pq2, contains-name",
        "ｌｉｍｉｎｇ.xK7#pq2, contains-name",
        "李明xK7#pq2Lm9, contains-name",
        "xK7#pq2\u0007Lm9, control-character",
        "aaaaaaaaaA1, easily-guessed"
    })
    void saysWhatIsMissing(String password, String flaw) {
        assertThat(passwords.flaws(password, RULES, owner()))
                .extracting(Flaw::code)
                .containsExactly(flaw);
    }

    @Test
    void saysEverythingAtOnceWithTheFigures() {
        assertThat(passwords.flaws("liming", RULES, owner()))
                .extracting(Flaw::sentence)
                .containsExactly(
                        "至少 10 个字符，现在是 6 个",
                        "小写字母、大写字母、数字、其他字符中至少用 3 种，现在是 1 种",
                        "不能含有您的用户名或姓名",
                        "太容易被猜到：避开常用词、拼音、年份、单位名称和键盘上相邻的键，加长或换几个不相干的词");
    }

    @Test
    void countsCharactersAndNotUnitsOrBytes() {
        String rare = "𠮷𠮷𠮷𠮷𠮷";

        assertThat(passwords.flaws(rare, RULES, owner()).get(0).sentence()).isEqualTo("至少 10 个字符，现在是 5 个");
    }

    @Test
    void saysThatAPasswordIsTooLongAndNeverCutsIt() {
        assertThat(passwords.flaws("xK7#".repeat(16) + "p", RULES, owner()))
                .containsExactly(new Flaw("too-long", "最多 64 个字符，现在是 65 个"));
        assertThat(passwords.flaws("Tianqi-hen-hao-9".repeat(4), RULES, owner()))
                .extracting(Flaw::code)
                .doesNotContain("too-long");
    }

    @Test
    void refusesAFormerPasswordAlsoInFullWidth() {
        String former = encoder.encode("Tianqi-hen-hao-9");
        PasswordRules.Owner owner = new PasswordRules.Owner("liming", "李明", List.of(), List.of(former));

        assertThat(passwords.flaws("Ｔianqi-hen-hao-９", RULES, owner))
                .extracting(Flaw::code)
                .containsExactly("used-before");
    }

    @Test
    void twoLongChinesePasswordsThatDifferAtTheEndAreTwo() {
        String start = "青石巷里跑过三只猫又跑过一条狗再跑过一个卖豆腐的老人家";
        String kept = encoder.encode(start + "一二三四五六七八九十");

        assertThat(encoder.matches(start + "一二三四五六七八九十", kept)).isTrue();
        assertThat(encoder.matches(start + "一二三四五六七八九九", kept)).isFalse();
        assertThat(encoder.matches(start, kept)).isFalse();
    }

    private static PasswordRules.Owner owner(String... words) {
        return new PasswordRules.Owner("liming", "李明", List.of(words), List.of());
    }
}
