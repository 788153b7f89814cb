package org.nianbao.workflow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.validation.RuleBook;
import org.nianbao.workflow.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReasonTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "没有",
                "已核实",
                "情况属实",
                "……………………",
                "已核对无误。",
                "数据真实有效！",
                "啊啊啊啊啊啊啊",
                "同  去  年",
                "。已 核 实 无 误。"
            })
    void whatSaysNothingIsNoReason(String text) {
        assertThatThrownBy(() -> ReasonText.checked(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("weak-reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年机构合并，两家数据相加", "三件申请跨年办理"})
    void wordsOfOnesOwnAreAReason(String text) {
        assertThat(ReasonText.checked(text)).isEqualTo(text);
    }

    @Test
    void everyLawfulExplanationOfTheRuleBookIsAReason() {
        RuleBook.rules(EditionFiles.editions())
                .forEach(rule -> rule.explanations()
                        .forEach(reason -> assertThat(ReasonText.checked(reason))
                                .as(rule.id())
                                .isEqualTo(reason)));
    }

    @Test
    void whatStandsAroundTheWordsIsCutOff() {
        assertThat(ReasonText.checked("  本年机构合并，数据相加 \n")).isEqualTo("本年机构合并，数据相加");
    }

    @Test
    void moreThanAPageIsNotKept() {
        assertThatThrownBy(() -> ReasonText.checked("机构合并".repeat(200))).isInstanceOf(Refusal.class);
    }
}
