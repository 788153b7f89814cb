package org.nianbao.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.FoundHeading;
import org.nianbao.core.content.FoundTable;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.Residue;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.core.testing.ReportBuilder.good;

/** STR-01, STR-02, STR-04, STR-05, NAR-10. */
class TextRulesTests {

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2025})
    void aGoodReportHasNoFinding(int year) {
        assertThat(Checked.draft(good(year))).isEmpty();
    }

    // STR-01

    @Test
    void aReportInTheEditionOfAnotherYearIsAnErrorThatNeedsAReason() {
        List<Finding> findings =
                Checked.report(AnnualReport.empty("2019", 2024, ReportBuilder.ORGAN), Context.of(Checked.TOWN));

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("STR-01"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.ERROR);
                    assertThat(found.stops()).isFalse();
                    assertThat(found.needsReason()).isTrue();
                    assertThat(found.message()).contains("2024年度", "2021年版", "2019年版");
                });
        assertThat(findings).noneMatch(finding -> finding.rule().equals("STR-03"));
    }

    // STR-02

    @Test
    void anEmptySectionOfADraftIsSaidOnce() {
        assertThat(Checked.draft(good(2024).text(Part.PROBLEMS, " ", "　").text(Part.OTHER_MATTERS)))
                .hasSize(2)
                .allSatisfy(found -> {
                    assertThat(found.rule()).isEqualTo("STR-02");
                    assertThat(found.stops()).isTrue();
                })
                .extracting(Finding::message)
                .satisfiesExactly(
                        five -> assertThat(five).contains("五、存在的主要问题及改进情况", "没有内容"),
                        six -> assertThat(six).contains("六、其他需要报告的事项"));
    }

    @Test
    void whatAPartLacksHasThePartForItsPlace() {
        assertThat(Checked.draft(good(2024).text(Part.PREAMBLE).text(Part.OTHER_MATTERS)))
                .extracting(found -> Objects.requireNonNull(found.anchor()).part())
                .containsExactly("preamble", "preamble", "other-matters");
    }

    @Test
    void aMissingHeadingIsSaidOnceAlsoWhenItsTextIsMissing() {
        assertThat(Checked.file(good(2024).text(Part.OTHER_MATTERS), headings("一二三四五")))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("缺少“六、其他需要报告的事项”这一部分"));
    }

    @Test
    void aMissingSectionOfTablesIsNotSaidAgainForEachOfItsCells() {
        assertThat(Checked.file(good(2024).blank("disputes/"), headings("一二三五六")))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("缺少“四、政府信息公开行政复议、行政诉讼情况”"));
    }

    @Test
    void sectionsInTheWrongOrderAreNamed() {
        assertThat(Checked.file(good(2024), headings("一二四三五六"))).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("STR-02");
            assertThat(found.message()).contains("三、收到和处理政府信息公开申请情况", "应在“四、");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"六", "5", ""})
    void aWrongNumeralIsNamed(String number) {
        SourceStructure structure = headings("一二三四", new FoundHeading(number, "存在的主要问题及改进情况", "五"), "六");
        assertThat(Checked.file(good(2024), structure))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("应为“五、存在的主要问题及改进情况”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"五", "五、", "（五）", " 五 "})
    void theSameNumeralWithItsPunctuationIsRight(String number) {
        SourceStructure structure = headings("一二三四", new FoundHeading(number, "存在的主要问题和改进情况", "五"), "六");
        assertThat(Checked.file(good(2024), structure)).isEmpty();
    }

    @Test
    void otherHeadingsAndRepetitionsDoNotDisturb() {
        SourceStructure structure =
                headings("一二三四五", new FoundHeading("（一）", "主动公开", null), "六", new FoundHeading("一", "总体情况", "一"));
        assertThat(Checked.file(good(2024), structure)).isEmpty();
    }

    @Test
    void aFileOfFiguresSaysNothingAboutTexts() {
        assertThat(Checked.file(good(2024).text(Part.OVERVIEW).title(""), SourceStructure.ofFigures(true)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.HINT);
                    assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN);
                });
    }

    // STR-04

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合心镇人民政府2024年政府信息公开工作年度报告",
                "2024年合心镇人民政府政府信息公开工作年度报告",
                "合心镇2024年度政府信息公开工作年度报告",
                "合心镇人民政府\n２０２４年\n政府信息公开工作年度报告",
                "长春市绿园区合心镇人民政府 2024 年政府信息公开工作年度报告",
                "二〇二四年度合心镇政府信息公开工作年度报告"
            })
    void titlesAsTheyAreWrittenAreRight(String title) {
        assertThat(Checked.draft(good(2024).title(title))).isEmpty();
    }

    @Test
    void anotherYearInTheTitleIsAnErrorAtItsPlace() {
        assertThat(Checked.draft(good(2024).title("合心镇2023年政府信息公开工作年度报告")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.ERROR);
                    assertThat(found.stops()).isFalse();
                    assertThat(Objects.requireNonNull(found.anchor()).quote()).isEqualTo("2023");
                    assertThat(found.anchor().start()).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"同心镇2024年政府信息公开工作年度报告", "2024年政府信息公开工作年度报告", "合心镇政府信息公开工作年度报告", "合心镇2024年政府信息公开年度报告", ""})
    void anotherNameAMissingYearOrOtherWordsAreAWarning(String title) {
        assertThat(Checked.draft(good(2024).title(title))).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("STR-04");
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void aShortNameIsTheSameOrgan() {
        Organ bureau = Organ.known(OrganType.DEPARTMENT, "沭阳县发展和改革局", "县发改局");
        for (String name : List.of("沭阳县发展和改革局", "沭阳县发改局", "发展和改革局", "县发改局")) {
            assertThat(Checked.by(bureau, good(2024).title(name + "2024年政府信息公开工作年度报告")))
                    .as(name)
                    .isEmpty();
        }
        for (String name : List.of("沭阳县", "沭阳县教育局", "泗阳县发展和改革局")) {
            assertThat(Checked.by(bureau, good(2024).title(name + "2024年政府信息公开工作年度报告")))
                    .as(name)
                    .hasSize(1);
        }
    }

    // STR-05

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期限自2024年1月1日起至2024年12月31日止。",
                "统计期限自2024年1月1日至12月31日。",
                "本报告中所列数据的统计期限为2024年1月1日—12月31日",
                "统计期限：２０２４年１月１日－２０２４年１２月３１日",
                "本年度报告所列数据从 2024 年 1 月 1 日起，至 2024 年 12 月 31 日止",
                "数据统计期限为2024.1.1-2024.12.31",
                "统计期限为2024年度。",
                "统计期限为1月1日至12月31日",
                "《中华人民共和国政府信息公开条例》（2019年5月15日起施行）。统计期限2024年01月01日～12月31日。",
                "执行“十四五”规划（2021年1月1日至2025年12月31日）。统计期限自2024年1月1日起至12月31日止。",
                "依据国务院令第711号（自2019年5月15日起施行）编制，时间为2024年1月1日至2024年12月31日。"
            })
    void thePeriodOfTheYearIsRightHoweverItIsWritten(String preamble) {
        assertThat(Checked.draft(preamble(preamble))).extracting(Finding::rule).doesNotContain("STR-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期限自2023年1月1日起至2023年12月31日止。",
                "统计期限自2023年1月1日至12月31日。",
                "统计期限自2023年1月1日起至2024年12月31日止。",
                "统计期限：２０２３年１月１日－１２月３１日",
                "统计期限为2023年度。"
            })
    void thePeriodOfAnotherYearStops(String preamble) {
        assertThat(Checked.draft(preamble(preamble))).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("STR-05");
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
            assertThat(found.stops()).isTrue();
            assertThat(preamble).contains(Objects.requireNonNull(found.anchor()).quote());
        });
    }

    @Test
    void noPeriodAndHalfAYearAreWarnings() {
        for (String preamble : List.of(
                "根据《中华人民共和国政府信息公开条例》（2019年5月15日起施行）编制。",
                "统计期限自2024年1月1日至2024年6月30日。",
                "“十四五”期间（2021年1月1日至2025年12月31日）推进公开。")) {
            assertThat(Checked.draft(preamble(preamble)))
                    .as(preamble)
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.severity()).isEqualTo(Severity.WARNING);
                        assertThat(found.stops()).isFalse();
                    });
        }
    }

    @Test
    void thePeriodMayStandInTheOverviewWhereOtherRangesAreLeftAlone() {
        assertThat(Checked.draft(good(2024)
                        .text(Part.PREAMBLE)
                        .saying(Part.OVERVIEW, "统计期限自2024年1月1日至2024年12月31日。")
                        .saying(Part.OVERVIEW, "与上年同期（2023年1月1日至12月31日）数据相比有所增加。")))
                .extracting(Finding::rule)
                .containsExactly("STR-07");
    }

    // STR-03, STR-08

    @Test
    void aTableThatGoesOnOnTheNextPageLacksNothing() {
        assertThat(Checked.file(
                        good(2024),
                        found(
                                0,
                                new FoundTable("requests", "2021", List.of("缺少“（七）总计”一行", "列标题“自然人”应为“自然人”")),
                                new FoundTable("requests", "2021", List.of("缺少“（六）其他处理”一行", "缺少“总计”一列")))))
                .isEmpty();
    }

    @Test
    void aRowThatIsReallyMissingOrAddedIsAnError() {
        assertThat(Checked.file(
                        good(2024).blank("requests/repeated/"),
                        found(0, new FoundTable("requests", "2021", List.of("缺少“2.重复申请”一行", "多出“小计”一列")))))
                .filteredOn(found -> found.rule().equals("STR-03"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.ERROR);
                    assertThat(found.message()).contains("缺少“2.重复申请”一行；多出“小计”一列");
                });
    }

    @Test
    void headCellsThatAConverterMergedOtherwiseAreAHint() {
        assertThat(Checked.file(
                        good(2024), found(0, new FoundTable("requests", "2021", List.of("列标题的合并有误，标题与下面的数字错位")))))
                .singleElement()
                .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.HINT));
    }

    @Test
    void tablesThatArePicturesAreSaidOnceAndNotAsBlanks() {
        assertThat(Checked.file(good(2024).blank("requests/"), found(2)))
                .filteredOn(found -> found.severity() == Severity.ERROR && found.verdict() == Verdict.FAIL)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("STR-08");
                    assertThat(found.message()).contains("三、收到和处理政府信息公开申请情况", "2张图片");
                });
    }

    @Test
    void picturesBesideTablesAndBlankTablesWithoutPicturesAreNotPictures() {
        assertThat(Checked.file(good(2024), found(3))).isEmpty();
        assertThat(Checked.file(good(2024).blank("requests/"), found(0)))
                .extracting(Finding::rule)
                .contains("CEL-01")
                .doesNotContain("STR-08");
        assertThat(Checked.file(good(2024).blank("requests/"), found(2, new FoundTable("requests", "2021", List.of()))))
                .extracting(Finding::rule)
                .contains("CEL-01")
                .doesNotContain("STR-08");
    }

    /** All headings, so many pictures, these tables. */
    private static SourceStructure found(int pictures, FoundTable... tables) {
        return new SourceStructure(headings("一二三四五六").headings(), List.of(tables), List.of()).withPictures(pictures);
    }

    // NAR-10

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本行政区域（或本部门）公开信息",
                "本行政区域(或本单位)公开信息",
                "20XX年公开信息",
                "XX镇公开信息",
                "ＸＸ局公开信息",
                "××街道公开信息",
                "20××年",
                "某某镇公开信息",
                "联系电话：________",
                "[bookmark: _GoBack]公开信息",
                "公开{{count}}件",
                "见Error! Reference source not found.",
                "见错误！未找到引用源。",
                "见错误!未找到引用源",
                "请在此处填写总体情况",
                "（此处填写）",
                "占比为xx%"
            })
    void residueIsAnErrorThatNeedsAReason(String text) {
        assertThat(Checked.draft(good(2024).saying(Part.PROBLEMS, text)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("NAR-10");
                    assertThat(found.severity()).isEqualTo(Severity.ERROR);
                    assertThat(found.stops()).isFalse();
                    assertThat(text)
                            .contains(Objects.requireNonNull(found.anchor()).quote());
                    assertThat(found.anchor().part()).isEqualTo("problems");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网址http://www.example.gov.cn/xxgk/XXGK.html",
                "邮箱XXGK@example.gov.cn，xxgk_2024@example.cn",
                "XXGK栏目",
                "地址www.example.gov.cn/xx/index.html",
                "面积3×4米",
                "公民、法人或者其他组织（或其代理人）",
                "本部门或本单位",
                "2024年12月31日",
                "错误率下降，未找到引用的文件",
                "群众可以在此处填写申请表",
                "“一网通办”{公开}",
                "申请人张某某提出的申请",
                "在某些方面、某镇",
                "档案编号A_1_2",
                "EXXON公司"
            })
    void whatOnlyLooksLikeResidueIsLeftAlone(String text) {
        assertThat(Checked.draft(good(2024).saying(Part.PROBLEMS, text))).isEmpty();
    }

    @Test
    void theSameResidueTwiceInABlockIsOneFinding() {
        assertThat(Checked.draft(good(2024).saying(Part.PROBLEMS, "XX镇与XX村")))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("共2处"));
    }

    @Test
    void residueIsFoundInTitlesCellsLocalLabelsAndWhatReadingCleanedAway() {
        List<Finding> findings = Checked.file(
                good(2024)
                        .title("合心镇人民政府2024年政府信息公开工作年度报告XX")
                        .raw("disputes/direct-suit/upheld", "[bookmark: _GoBack]0")
                        .local("本行政区域（或本部门）发布总数量", CellValue.of(0)),
                new SourceStructure(
                        headings("一二三四五六").headings(),
                        List.of(),
                        List.of(new Residue("disputes/reconsideration/upheld", "[bookmark: _GoBack]2"))));

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("NAR-10"))
                .hasSize(4)
                .anyMatch(
                        found -> found.anchor() != null && found.anchor().part().equals("title"))
                .anyMatch(
                        found -> found.anchor() != null && found.anchor().part().equals("local"))
                .anyMatch(found ->
                        found.message().contains("读入时已清除") && found.message().contains("行政复议·结果维持"));
    }

    // fingerprints

    @Test
    void aFingerprintStandsWhenTheBlockMovesAndFallsWhenItsTextChanges() {
        String before = only(good(2024).saying(Part.PROBLEMS, "XX镇公开信息"));
        assertThat(only(good(2024).saying(Part.PROBLEMS, "先写一段。").saying(Part.PROBLEMS, "XX镇公开信息")))
                .isEqualTo(before);
        assertThat(only(good(2024).saying(Part.PROBLEMS, "XX镇公开信息多"))).isNotEqualTo(before);
    }

    private static String only(ReportBuilder report) {
        List<Finding> findings = Checked.draft(report);
        assertThat(findings).hasSize(1);
        return findings.get(0).fingerprint();
    }

    /** A good report whose preamble says this before basis and contact. */
    private static ReportBuilder preamble(String text) {
        return good(2024)
                .text(Part.PREAMBLE, text, "根据《中华人民共和国政府信息公开条例》编制，电子版可在县人民政府网站下载。地址：合心镇人民路1号，电话：0431-00000000。");
    }

    /** Headings in this order: each numeral of a text is that official section, a heading is itself. */
    private static SourceStructure headings(Object... words) {
        List<FoundHeading> headings = new ArrayList<>();
        for (Object word : words) {
            if (word instanceof FoundHeading heading) {
                headings.add(heading);
            } else {
                word.toString()
                        .chars()
                        .mapToObj(Character::toString)
                        .forEach(number -> headings.add(new FoundHeading(number, "标题", number)));
            }
        }
        return new SourceStructure(headings, List.of(), List.of());
    }
}
