package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.SourceStructure;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineTests {

    private static Finding finding(Severity severity, Verdict verdict, boolean stops) {
        return new Finding("X-01", severity, verdict, stops, List.of(), null, null, null, "甲", "乙", "指纹");
    }

    private static final Finding STOPPING = finding(Severity.ERROR, Verdict.FAIL, true);
    private static final Finding ERROR = finding(Severity.ERROR, Verdict.FAIL, false);
    private static final Finding WARNING = finding(Severity.WARNING, Verdict.FAIL, false);
    private static final Finding HINT = finding(Severity.HINT, Verdict.FAIL, false);
    private static final Finding DOUBT = finding(Severity.ERROR, Verdict.UNCERTAIN, false);

    private static Headline of(Finding... findings) {
        return Headline.of(List.of(findings), finding -> false, null);
    }

    @Test
    void nothingInTheWayMeansThatItCanGo() {
        assertThat(of().verdict()).isEqualTo("可以提交");
        assertThat(of(HINT, DOUBT).verdict()).isEqualTo("可以提交");
        assertThat(of(HINT, DOUBT).counts()).isEqualTo("错误 0 · 提醒 0 · 提示 1 · 待确认 1");
    }

    @Test
    void oneFactInTheWayMeansThatItCannot() {
        assertThat(of(STOPPING, STOPPING, DOUBT).verdict()).isEqualTo("不能提交：2 处必须改正");
        assertThat(of(STOPPING, ERROR, WARNING).verdict()).isEqualTo("不能提交：1 处必须改正，另有 2 处要改正或说明理由");
        assertThat(of(STOPPING, ERROR, WARNING).counts()).isEqualTo("错误 2 · 提醒 1 · 提示 0 · 待确认 0");
    }

    @Test
    void aReasonTakesAFindingOutOfTheWay() {
        assertThat(of(ERROR, WARNING).verdict()).isEqualTo("可以提交，但有 2 处要改正或说明理由");
        Headline explained = Headline.of(List.of(ERROR, WARNING), finding -> true, null);
        assertThat(explained.verdict()).isEqualTo("可以提交");
        assertThat(explained.afterSubmission()).isEqualTo("通过，2 处已说明理由");
        assertThat(of(HINT, DOUBT).afterSubmission()).isEqualTo("通过");
    }

    @Test
    void aFileOfFiguresIsNeverSaidToBeReadyAsAWhole() {
        SourceStructure figures = SourceStructure.ofFigures(true);
        assertThat(Headline.of(List.of(HINT), finding -> false, figures).verdict())
                .isEqualTo("只核对了数字，正文未核对：数字没有必须改正的");
        assertThat(Headline.of(List.of(WARNING), finding -> false, figures).verdict())
                .isEqualTo("只核对了数字，正文未核对：数字没有必须改正的，有 1 处要改正或说明理由");
        assertThat(Headline.of(List.of(STOPPING), finding -> false, figures).verdict())
                .isEqualTo("不能提交：1 处必须改正；只核对了数字，正文未核对");
        assertThat(Headline.of(List.of(), finding -> false, SourceStructure.ofFigures(false))
                        .verdict())
                .startsWith("只核对了读到的数字，其余数字和正文未核对");
    }

    @Test
    void whatStopsIsShownFirstAndDoubtsBeforeHints() {
        List<Finding> mixed = new ArrayList<>(List.of(HINT, DOUBT, WARNING, ERROR, STOPPING));
        assertThat(FindingGroup.sorted(mixed)).containsExactly(STOPPING, ERROR, WARNING, DOUBT, HINT);
    }
}
