package org.nianbao.core.statement;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NumbersInTheTextTests {

    private static List<NumberInText> numbers(Part part, String text) {
        return NumbersInTheText.of(
                AnnualReport.empty("2021", 2024, "某局")
                        .withNarratives(Map.of(part, List.of(Block.paragraph("b1", text)))),
                Scope.ITSELF);
    }

    @Test
    void aNumberHasTheCellsThatItComesFromAndItsPlace() {
        assertThat(numbers(Part.OVERVIEW, "全年收到政府信息公开申请 １２ 件。")).singleElement().satisfies(number -> {
            assertThat(number.cells()).containsExactly(CellId.parse("requests/newly-received/total"));
            assertThat(number.words()).isEqualTo("一、本年新收·总计");
            assertThat(number.anchor().quote()).isEqualTo("１２ 件");
            assertThat(number.anchor().start()).isEqualTo(13);
            assertThat(number.isWithoutSource()).isFalse();
        });
    }

    @Test
    void aNumberThatNoCellHoldsIsWithoutSource() {
        assertThat(numbers(Part.OVERVIEW, "主动公开政府信息1326条，培训2次，满意率98.5%，接受咨询200余人次。"))
                .extracting(number -> number.anchor().quote(), NumberInText::isWithoutSource)
                .containsExactly(tuple("1326条", true), tuple("2次", true), tuple("98.5%", true), tuple("200余人次", true));
    }

    @Test
    void whatCountsForOthersIsWithoutSource() {
        assertThat(numbers(Part.OVERVIEW, "全市各部门共收到政府信息公开申请1200件。"))
                .singleElement()
                .matches(NumberInText::isWithoutSource);
    }

    @Test
    void yearsDatesArticlesAndDocumentNumbersAreNoNumbers() {
        assertThat(numbers(
                        Part.OTHER_MATTERS, "2024年1月1日起，依据《条例》第五十条、国办公开办函〔2021〕30号和第711号令，20个工作日内答复，电话0431-1234567。"))
                .isEmpty();
    }

    @Test
    void everyPartIsRead() {
        assertThat(numbers(Part.PROBLEMS, "有3件答复超期。")).hasSize(1);
        assertThat(numbers(Part.OTHER_MATTERS, "收取信息处理费500元。")).hasSize(1);
    }
}
