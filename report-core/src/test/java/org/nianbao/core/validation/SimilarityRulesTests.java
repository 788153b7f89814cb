package org.nianbao.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.Part;
import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.testing.Checked;
import org.nianbao.core.testing.ReportBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.core.testing.ReportBuilder.good;

/** NAR-04, NAR-05, NAR-06 beside last year, NAR-07, NAR-14, NAR-16. */
class SimilarityRulesTests {

    /** Own sentences of a town, long enough to be judged. */
    private static final String[] OVERVIEW = {
        "全年通过县政府网站和镇村公开栏主动公开惠民资金发放、低保评议、危房改造和土地流转等信息，村民可以在家门口查到每一户的标准和金额。",
        "镇便民服务中心设了查阅点，由值班人员登记来意并当场打印，老年人不会上网的由网格员上门告知，逢集日在市场入口摆放汇编小册子。",
        "答复依申请公开时先由党政办核对事实，再由司法所看条款，最后经分管负责人签字寄出，做到逐件留底，没有超过法定期限的情形发生。",
        "政务新媒体由宣传委员审稿，涉及征地补偿的稿件加送自然资源所核对，发现差错当日更正并在原处注明更正原因和时间。",
        "村务公开栏改成防雨橱窗后，各村按季度更换内容，由村务监督委员会拍照上传，镇纪委抽看照片与账目是否一致。",
    };

    private static final String[] PROBLEMS = {
        "存在的问题：一是危房改造名单公示后没有同步公布验收结果，群众来电询问的较多；二是部分村公开栏照片模糊，看不清补贴金额。",
        "下一步，在验收后十日内公布每户的验收结论和拨款日期；给各村配发手持扫描仪，由包村干部每月抽看两个橱窗。",
    };

    private static final String[] OTHERS = {
        "县里统一配发的触摸查询机放在派出所大厅，赶集的人排队时顺手就能翻到种粮补贴名册，操作员隔周升级名册数据。",
        "水利站把河长巡河记录按月贴在渡口，渔民看见排污可以照着电话举报，三天内有人回访，回访单也贴在同一块板上。",
        "扶持小农户的贷款贴息，从申请到到账的每一步都写在村广播稿里，每天傍晚播两遍，方言和普通话各一遍。",
        "学校营养餐的采购价由家长代表复核后公布在校门口，和超市零售价并排列出，差价超过一成的要写明缘由。",
        "殡葬惠民政策调整前开了四场院坝会，意见逐条记录，采纳与否都在布告上说明，签字的老人留有复写件。",
    };

    private static ReportBuilder town(int year, String[] overview, String... problems) {
        return good(year).text(Part.OVERVIEW, withAspects(year, overview)).text(Part.PROBLEMS, problems);
    }

    /** A town that has little to tell. */
    private static ReportBuilder brief(int year) {
        return good(year)
                .text(Part.OVERVIEW, withAspects(year))
                .text(Part.PROBLEMS, "存在的问题是惠民补贴公开得不够细。", "改进措施：逐户公开补贴标准和金额，每季度更新。");
    }

    private static String[] withAspects(int year, String... own) {
        List<String> all = new ArrayList<>(Arrays.asList(own));
        all.add(year + "年，合心镇主动公开政府信息312条，依法办理政府信息公开申请，规范政府信息管理，维护政务新媒体2个，组织业务培训2次。");
        all.add("工作考核、社会评议结果良好，没有发生责任追究的情形。");
        return all.toArray(String[]::new);
    }

    private static List<Finding> rule(String id, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(id)).toList();
    }

    private static List<Finding> besideSisters(ReportBuilder report, OtherReport... sisters) {
        Context context = new Context(Checked.TOWN, null, null, new Neighbours(List.of(), List.of(sisters), List.of()));
        return Checked.report(report.build(), context);
    }

    private static OtherReport sister(String name, ReportBuilder report) {
        return OtherReport.of(name, 2024, OwnText.of(report.build()));
    }

    // NAR-04

    @Test
    void lastYearsTextWithOtherNumbersIsAnErrorThatNeedsAReason() {
        String[] changed =
                Arrays.stream(OVERVIEW).map(one -> one.replace("全年", "2024年")).toArray(String[]::new);

        assertThat(rule("NAR-04", Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, changed, PROBLEMS))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.ERROR);
                    assertThat(found.verdict()).isEqualTo(Verdict.FAIL);
                    assertThat(found.stops()).isFalse();
                    assertThat(found.needsReason()).isTrue();
                    assertThat(found.found()).isBetween(new BigDecimal("0.95"), BigDecimal.ONE);
                    assertThat(found.message()).contains("2023年度", "最像的是第");
                });
    }

    @Test
    void aTextThatIsMostlyLastYearsIsAWarning() {
        String[] changed = OVERVIEW.clone();
        changed[4] = OTHERS[0];
        assertThat(rule("NAR-04", Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, changed, PROBLEMS))))
                .isEmpty();
        changed[4] = OVERVIEW[4].replace("防雨橱窗", "玻璃展板");
        changed[0] = OVERVIEW[0].replace("土地流转", "耕地补贴");
        assertThat(rule("NAR-04", Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, changed, PROBLEMS))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.found()).isBetween(new BigDecimal("0.80"), new BigDecimal("0.94"));
                });
    }

    @Test
    void anEarlierYearCountsAsWell() {
        Neighbours neighbours = new Neighbours(
                List.of(OtherReport.of(
                        ReportBuilder.ORGAN,
                        2022,
                        OwnText.of(town(2022, OVERVIEW, PROBLEMS).build()))),
                List.of(),
                List.of());

        assertThat(rule(
                        "NAR-04",
                        Checked.report(
                                town(2024, OVERVIEW, PROBLEMS).build(),
                                new Context(Checked.TOWN, null, null, neighbours))))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("2022年度"));
    }

    @Test
    void aYearToldAnewOnTheSameTemplateIsNoCopy() {
        assertThat(rule("NAR-04", Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, OTHERS, PROBLEMS))))
                .isEmpty();
    }

    @Test
    void ofShortTextsItOnlyAsks() {
        assertThat(rule("NAR-04", Checked.besideTexts(brief(2023), brief(2024))))
                .allSatisfy(found -> {
                    assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN);
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                });
        String nothing = "2024年，本机关未收到政府信息公开申请。";
        assertThat(rule(
                        "NAR-04",
                        Checked.besideTexts(
                                good(2023).text(Part.OVERVIEW, nothing).text(Part.PROBLEMS, "无。"),
                                good(2024).text(Part.OVERVIEW, nothing).text(Part.PROBLEMS, "无。"))))
                .isEmpty();
    }

    @Test
    void summedReportsOfMergedOrgansAreNotCompared() {
        LastYear summed = LastYear.summed(
                List.of(
                        town(2023, OVERVIEW, PROBLEMS).build(),
                        town(2023, OTHERS, PROBLEMS).build()),
                "合并");

        assertThat(rule("NAR-04", Checked.beside(summed, town(2024, OVERVIEW, PROBLEMS))))
                .isEmpty();
    }

    @Test
    void theReasonStandsThroughASmallChange() {
        List<Finding> before =
                rule("NAR-04", Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, OVERVIEW, PROBLEMS)));
        String[] changed = OVERVIEW.clone();
        changed[0] = changed[0].replace("312", "313") + "另外。";
        List<Finding> after =
                rule("NAR-04", Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, changed, PROBLEMS)));

        assertThat(before.get(0).found()).isEqualByComparingTo("1");
        assertThat(after.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    // NAR-05

    @Test
    void aSistersTextWithAnotherNameIsAWarning() {
        assertThat(rule(
                        "NAR-05",
                        besideSisters(
                                town(2024, OVERVIEW, PROBLEMS),
                                sister("河东镇人民政府", town(2024, OTHERS, PROBLEMS)),
                                sister("河西镇人民政府", town(2024, OVERVIEW, PROBLEMS)))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.message()).contains("河西镇人民政府2024年度");
                });
    }

    @Test
    void atMostThreeSistersAreNamed() {
        OtherReport[] all = List.of("甲镇", "乙镇", "丙镇", "丁镇").stream()
                .map(name -> sister(name, town(2024, OVERVIEW, PROBLEMS)))
                .toArray(OtherReport[]::new);

        assertThat(rule("NAR-05", besideSisters(town(2024, OVERVIEW, PROBLEMS), all)))
                .hasSize(3);
    }

    @Test
    void theSameTemplateWithOtherContentIsLeftAlone() {
        assertThat(rule(
                        "NAR-05",
                        besideSisters(town(2024, OVERVIEW, PROBLEMS), sister("河西镇人民政府", town(2024, OTHERS, PROBLEMS)))))
                .isEmpty();
    }

    @Test
    void allZeroReportsOfTwoTownsAreOnlyAskedAbout() {
        assertThat(rule("NAR-05", besideSisters(brief(2024), sister("河西镇人民政府", brief(2024)))))
                .allSatisfy(found -> assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN));
    }

    // NAR-06 beside last year

    @Test
    void lastYearsProblemsOnceMoreAreAWarning() {
        assertThat(rule("NAR-06", Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, OTHERS, PROBLEMS))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.message()).contains("与上年相同");
                    assertThat(Objects.requireNonNull(found.anchor()).part()).isEqualTo("problems");
                });
    }

    @Test
    void otherProblemsAFollowUpAndOneKeptProblemAreLeftAlone() {
        for (String[] problems : List.of(
                new String[] {"存在的问题：一是渡口告示板夜里看不清；二是校园餐比价缺少蔬菜类。", "改进措施：装太阳能灯；请供货商每周报价并张贴留底，家长代表签字。"},
                new String[] {"上年提出的验收结果已全部公布，扫描仪已配到各村。", "存在的问题：方言广播缺少录音备份，个别村漏播。", "改进措施：统一录好再播，镇里每月抽听一次。"},
                new String[] {PROBLEMS[0], "改进措施：验收组现场填写公示单，当晚贴出；照片由镇里统一用三脚架翻拍，模糊的重拍。"})) {
            assertThat(rule(
                            "NAR-06",
                            Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, OTHERS, problems))))
                    .as(problems[0])
                    .noneMatch(found -> found.message().contains("与上年相同"));
        }
    }

    // NAR-07

    @Test
    void promisesOfWhichNothingIsSaidAreAWarning() {
        assertThat(rule(
                        "NAR-07",
                        Checked.besideTexts(
                                town(2023, OVERVIEW, PROBLEMS),
                                town(2024, OTHERS, "存在的问题：渡口告示板夜里看不清。", "改进措施：装太阳能灯。"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.verdict()).isEqualTo(Verdict.FAIL);
                    assertThat(found.message()).contains("2条改进措施", "验收结论");
                });
    }

    @Test
    void theYearsOwnProblemsAreNoLookingBack() {
        assertThat(rule(
                        "NAR-07",
                        Checked.besideTexts(
                                town(2023, OVERVIEW, PROBLEMS),
                                town(2024, OTHERS, "2024年存在的问题：渡口告示板夜里看不清。", "改进措施：装太阳能灯。"))))
                .singleElement()
                .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.FAIL));
    }

    @Test
    void onePromiseOfSeveralOpenIsOnlyAsked() {
        assertThat(rule(
                        "NAR-07",
                        Checked.besideTexts(
                                town(2023, OVERVIEW, PROBLEMS),
                                town(2024, OTHERS, "给各村配发的手持扫描仪已经用上，包村干部每月抽看橱窗。存在的问题：夜里看不清。改进措施：装灯。"))))
                .singleElement()
                .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN));
    }

    @Test
    void promisesTakenUpMentionedOrOfNoWordsOfTheirOwnAreLeftAlone() {
        for (String now : List.of(
                "验收后已在十日内公布每户的验收结论和拨款日期，手持扫描仪配到各村。存在的问题：夜里看不清。改进措施：装灯。",
                "2023年提出的问题均已整改到位。存在的问题：夜里看不清。改进措施：装灯。",
                "上年的改进措施已全部完成。存在的问题：夜里看不清。改进措施：装灯。")) {
            assertThat(rule("NAR-07", Checked.besideTexts(town(2023, OVERVIEW, PROBLEMS), town(2024, OTHERS, now))))
                    .as(now)
                    .isEmpty();
        }
        assertThat(rule(
                        "NAR-07",
                        Checked.besideTexts(
                                town(2023, OVERVIEW, "问题：公开意识不强。下一步，我镇将进一步加强政府信息公开工作，不断提高工作水平。"),
                                town(2024, OTHERS, "问题：夜里看不清。改进措施：装灯。"))))
                .isEmpty();
    }

    // NAR-16

    @Test
    void theSameNumbersInTheSameSentenceAreAHint() {
        assertThat(rule(
                        "NAR-16",
                        Checked.besideTexts(
                                town(2023, OTHERS, PROBLEMS).text(Part.OTHER_MATTERS, "全年组织业务培训3次，参训120人次。"),
                                town(2024, OVERVIEW, PROBLEMS).text(Part.OTHER_MATTERS, "全年组织业务培训3次，参训120人次。"))))
                .filteredOn(
                        found -> Objects.requireNonNull(found.anchor()).part().equals("other-matters"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.HINT);
                    assertThat(found.message()).contains("3、120");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年组织业务培训3次，参训125人次。",
                "全年组织业务培训0次，参训0人次。",
                "全年组织业务培训三次，参训的人很多。",
                "按照2019年修订的《条例》第20条，12月31日前完成目录编制并公布。",
                "今年举办业务培训3次，参加的有120人次。"
            })
    void otherNumbersNoughtsDatesAndOtherSentencesAreLeftAlone(String now) {
        String before = now.contains("125") || now.contains("今年") ? "全年组织业务培训3次，参训120人次。" : now;
        assertThat(rule(
                        "NAR-16",
                        Checked.besideTexts(
                                good(2023).text(Part.OVERVIEW, before).text(Part.PROBLEMS, PROBLEMS[0]),
                                good(2024).text(Part.OVERVIEW, now).text(Part.PROBLEMS, PROBLEMS[1]))))
                .isEmpty();
    }

    // NAR-14

    private static final Neighbours COUNTY = new Neighbours(
            List.of(),
            List.of(),
            List.of(
                    new OrganName(List.of("河西镇人民政府", "河西镇"), OrganType.TOWN),
                    new OrganName(List.of("城南街道办事处"), OrganType.SUBDISTRICT),
                    new OrganName(List.of("安和县司法局", "县司法局"), OrganType.DEPARTMENT),
                    new OrganName(List.of("安和县教育局", "县教育局"), OrganType.DEPARTMENT)));

    private static List<Finding> names(Organ organ, ReportBuilder report, Neighbours neighbours) {
        return rule("NAR-14", Checked.report(report.build(), new Context(organ, null, null, neighbours)));
    }

    private static ReportBuilder saying(Part part, String sentence) {
        return good(2024).text(part, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年，河西镇共收到政府信息公开申请12件。",
                "河西镇人民政府2024年主动公开政府信息312条。",
                "2024年度，城南街道办事处累计制发文件3件。",
                "二是河西镇受理申请3件，均按期答复。"
            })
    void aNeighbourWhoDidWhatTheReportCountsIsAWarning(String sentence) {
        for (Neighbours neighbours : List.of(COUNTY, Neighbours.NONE)) {
            assertThat(names(Checked.TOWN, saying(Part.OVERVIEW, sentence), neighbours))
                    .as(sentence)
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.severity()).isEqualTo(Severity.WARNING);
                        assertThat(found.verdict()).isEqualTo(Verdict.FAIL);
                        assertThat(Objects.requireNonNull(found.anchor()).quote())
                                .containsAnyOf("河西镇", "城南街道");
                    });
        }
    }

    @Test
    void aNeighbourInPreambleOrSignatureIsAWarning() {
        for (Neighbours neighbours : List.of(COUNTY, Neighbours.NONE)) {
            assertThat(names(Checked.TOWN, saying(Part.PREAMBLE, "现公布河西镇2024年政府信息公开工作年度报告。统计期限为2024年度。"), COUNTY))
                    .singleElement()
                    .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.FAIL));
            assertThat(names(Checked.TOWN, saying(Part.SIGNATURE, "河西镇人民政府"), neighbours))
                    .singleElement()
                    .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.FAIL));
        }
    }

    @Test
    void aNeighbourAsAnyOtherSubjectIsOnlyAsked() {
        assertThat(names(Checked.TOWN, saying(Part.OVERVIEW, "河西镇高度重视信息公开工作，成立领导小组。"), COUNTY))
                .singleElement()
                .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.UNCERTAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年，合心镇共收到政府信息公开申请12件。",
                "安和县合心镇人民政府共收到申请3件。",
                "县司法局对我镇答复书进行了审核。",
                "县司法局组织培训2次。",
                "会同河西镇开展联合执法信息公开。",
                "河西镇、城南街道和我镇共享一个查阅点。",
                "河西镇制发的文件我镇一并转发。",
                "各镇共收到申请12件，本镇2件。",
                "全镇主动公开政府信息312条。",
                "县政府共收到申请50件，转办我镇2件。",
                "乡镇受理申请的流程已经公布。",
                "村镇公开栏制发统一样式。",
                "学习河西镇公开惠民资金的做法。",
                "依托街道公开政府信息的橱窗张贴。",
                "2024年街道主动公开信息12条。",
                "按照乡镇公开信息目录逐项核对。",
                "合心镇河西村公开栏更换12次。"
            })
    void theOwnNameTheCountyListsAndOrdinaryMentionsAreLeftAlone(String sentence) {
        for (Neighbours neighbours : List.of(COUNTY, Neighbours.NONE)) {
            assertThat(names(Checked.TOWN, saying(Part.OVERVIEW, sentence), neighbours))
                    .as(sentence)
                    .isEmpty();
        }
    }

    @Test
    void aDepartmentInItsUsualRoleIsLeftAloneButNotInTheOwnPlace() {
        Organ bureau = Organ.known(OrganType.DEPARTMENT, "安和县教育局", "县教育局");
        for (String sentence :
                List.of("县司法局牵头开展规范性文件清理。", "县司法局制发《办法》后，学校章程逐一修订。", "县司法局受理以我局为被申请人的行政复议1件。", "河西镇公开校车线路。")) {
            assertThat(names(bureau, saying(Part.OVERVIEW, sentence), COUNTY))
                    .as(sentence)
                    .isEmpty();
        }
        assertThat(names(bureau, saying(Part.OVERVIEW, "2024年，县司法局共收到政府信息公开申请8件。"), COUNTY))
                .singleElement()
                .satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.FAIL));
        assertThat(names(bureau, saying(Part.SIGNATURE, "安和县司法局"), COUNTY)).hasSize(1);
        assertThat(names(bureau, saying(Part.SIGNATURE, "安和县教育局"), COUNTY)).isEmpty();
        assertThat(names(bureau, saying(Part.PREAMBLE, "如有疑问请与安和县教育局联系，监督电话由县司法局设立。"), COUNTY))
                .isEmpty();
    }
}
