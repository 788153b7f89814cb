package org.nianbao.core.validation;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;

import static org.assertj.core.api.Assertions.assertThat;

class FindingPlaceTests {

    private static FindingPlace place(@Nullable Anchor anchor, String... cells) {
        List<CellId> ids = Stream.of(cells).map(CellId::parse).toList();
        Finding finding =
                new Finding("X-01", Severity.HINT, Verdict.FAIL, false, ids, anchor, null, null, "甲", "乙", "指纹");
        return FindingPlace.of(finding, EditionFiles.editions(), "2021");
    }

    private static Anchor anchor(String part, String quote) {
        return new Anchor(part, "b1", 0, quote.length(), quote);
    }

    @Test
    void aCellIsNamedBySectionRowAndColumn() {
        assertThat(place(null, "requests/total-handled/natural-person"))
                .isEqualTo(new FindingPlace("三、收到和处理政府信息公开申请情况", "（七）总计", "自然人", ""));
        assertThat(place(null, "requests/total-handled/natural-person").words())
                .isEqualTo("三、收到和处理政府信息公开申请情况 › （七）总计 › 自然人");
    }

    @Test
    void aTableAmongSeveralIsNamedToo() {
        assertThat(place(null, "documents/rules/issued").row()).isEqualTo("第二十条第（一）项 规章");
    }

    @Test
    void manyCellsAreCounted() {
        FindingPlace place = place(
                null,
                "requests/granted/natural-person",
                "requests/granted/enterprise",
                "requests/granted/research",
                "requests/granted/total");
        assertThat(place.row()).isEqualTo("（一）予以公开");
        assertThat(place.column()).isEqualTo("自然人等4列");
    }

    @Test
    void aSentenceIsQuotedWithThePartInWhichItStands() {
        assertThat(place(anchor("problems", "合属办公")).words()).isEqualTo("五、存在的主要问题及改进情况 › “合属办公”");
        assertThat(place(anchor("title", "2023")).words()).isEqualTo("题目 › “2023”");
        assertThat(place(anchor("preamble", "")).words()).isEqualTo("引言");
    }

    @Test
    void aSentenceThatContradictsACellNamesBoth() {
        assertThat(place(anchor("overview", "收到申请12件"), "requests/newly-received/total")
                        .words())
                .isEqualTo("一、总体情况 › “收到申请12件”，对照表中 一、本年新收政府信息公开申请数量 › 总计");
    }

    @Test
    void aLongQuoteIsCutAndWhatIsNowhereIsOfTheWhole() {
        assertThat(place(anchor("overview", "很".repeat(60))).words()).endsWith("很".repeat(3) + "…”");
        assertThat(place(null).words()).isEqualTo("全文");
    }

    @Test
    void cellsOfAnotherEditionAndUnknownOnesHaveAPlaceAsWell() {
        assertThat(place(null, "licenses/administrative-licenses/last-year").section())
                .isNotBlank();
        assertThat(place(null, "nowhere/at/all").words()).isEqualTo("全文 › at › all");
    }
}
