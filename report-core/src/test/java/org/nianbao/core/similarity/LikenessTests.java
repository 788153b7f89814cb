package org.nianbao.core.similarity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTests {

    private static final String ORGAN = "合心镇人民政府";

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextIsWhollyLikeItself(int seed) {
        OwnText text = text(new Wording(seed).sentences(30));

        assertThat(Likeness.of(text, text).whole().figure()).isEqualByComparingTo("1.00");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoTextsAreAsLikeAsTheyAreTheOtherWayRound(int seed) {
        Wording wording = new Wording(seed);
        List<String> common = wording.sentences(10);
        OwnText one = text(joined(common, wording.sentences(20)));
        OwnText other = text(joined(wording.sentences(5), common));

        assertThat(Likeness.of(one, other)).isEqualTo(Likeness.of(other, one));
        assertThat(Likeness.of(one, other).whole().percent()).isBetween(10, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfSentencesDoesNotMatter(int seed) {
        List<String> sentences = new Wording(seed).sentences(30);
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Likeness.of(text(sentences), text(shuffled)).whole().figure())
                .isEqualByComparingTo("1.00");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherNumbersDoNotMatter(int seed) {
        Wording wording = new Wording(seed);
        List<String> common = wording.sentences(15);
        OwnText one = text(joined(common, wording.sentences(10)));
        List<String> other = joined(common, wording.sentences(10));
        List<String> renumbered =
                other.stream().map(sentence -> wording.renumbered(sentence)).toList();

        assertThat(Likeness.of(one, text(renumbered))).isEqualTo(Likeness.of(one, text(other)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void differentSentencesAreHardlyAlike(int seed) {
        OwnText one = text(new Wording(seed).sentences(40));
        OwnText other = text(new Wording(seed + 1000).sentences(40));

        assertThat(Likeness.of(one, other).whole().figure()).isLessThan(new BigDecimal("0.30"));
    }

    @Test
    void theFigureIsCutOffAndAgreesWithTheThreshold() {
        assertThat(new Share(949, 1000).figure()).isEqualByComparingTo("0.94");
        assertThat(new Share(949, 1000).atLeast(95)).isFalse();
        assertThat(new Share(95, 100).figure()).isEqualByComparingTo("0.95");
        assertThat(new Share(95, 100).atLeast(95)).isTrue();
        assertThat(new Share(0, 0).atLeast(0)).isFalse();
        assertThat(new Share(0, 0).figure()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
                "根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制本报告。",
                "2024年，本机关未收取政府信息公开信息处理费。",
                "依据《政府信息公开信息处理费管理办法》，全年收取信息处理费0元。",
                "本机关没有其他需要报告的事项。",
                "2024年，我镇未收到政府信息公开申请。",
                "全年未发生政府信息公开行政复议、行政诉讼案件。",
                "（一）主动公开",
                "二、依申请公开情况。",
            })
    void whatAllReportsSayIsNoOwnText(String sentence) {
        assertThat(text(List.of(sentence)).sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "部分栏目存在更新不及时的情况。",
                "收到政府信息公开申请12件，均按期答复。",
                "下一步将编制公开目录，逐项明确责任人。",
                "没有专职人员，业务培训少。",
            })
    void whatOneReportSaysIsItsOwn(String sentence) {
        assertThat(text(List.of(sentence)).sentences()).hasSize(1);
    }

    @Test
    void aSentencesKeyHasNoNumbersDatesLawsAndNames() {
        List<Sentence> sentences = text(List.of(
                        "2024年，合心镇通过县政府网站公开信息1,203条，比2023年多12.5%；", "（二）按照《条例》第二十条，12月31日前公开十二份文件；"))
                .sentences();

        assertThat(sentences).extracting(Sentence::key).containsExactly("通过县政府网站公开信息条比多", "按照第条前公开份文件");
        assertThat(sentences).extracting(Sentence::numbers).containsExactly(List.of("1,203", "12.5"), List.of());
        assertThat(sentences.get(0).place().quote()).startsWith("2024年").endsWith("%");
    }

    @Test
    void tablesHeadingsPreambleAndSignatureDoNotCount() {
        AnnualReport report = report(Map.of(
                Part.PREAMBLE, List.of(Block.paragraph("a", "这里写了一句和别处都不同的话。")),
                Part.OVERVIEW,
                        List.of(
                                Block.heading("b", 2, "（一）主动公开各类政府信息的做法"),
                                new Block.Table("c", List.of(List.of("信息类别名称", "数量统计情况")))),
                Part.SIGNATURE, List.of(Block.paragraph("d", "合心镇人民政府"))));

        assertThat(OwnText.of(report).length()).isZero();
    }

    @Test
    void sentencesThatWereCopiedStandBesideTheirOrigin() {
        OwnText here = text(List.of("今年在村口立了三块公示牌。", "公开目录由各办公室按季度认领维护，发现缺漏当天补齐。"));
        OwnText there = text(List.of("公开目录由各办公室按季度认领维护，发现缺漏当天补齐。", "去年只有网站一个渠道。"));

        assertThat(Copies.between(here, there)).singleElement().satisfies(copied -> {
            assertThat(copied.here().block()).isEqualTo("p1");
            assertThat(copied.there().block()).isEqualTo("p0");
            assertThat(copied.here().quote()).isEqualTo("公开目录由各办公室按季度认领维护，发现缺漏当天补齐");
        });
    }

    @Test
    void aLongCommonRunWithinChangedSentencesIsFound() {
        String common = "公开目录由各办公室按季度认领维护并在每月例会上通报缺漏和更正的情况以便村民在公开栏和网站上都能查到同样的内容";
        OwnText here = text(List.of("我们今年新设" + common + "，效果明显。"));
        OwnText there = text(List.of("去年试行" + common + "，尚待完善。"));

        assertThat(Copies.between(here, there)).singleElement().satisfies(copied -> {
            assertThat(copied.here().quote()).isEqualTo(common);
            assertThat(copied.there().quote()).isEqualTo(common);
        });
        assertThat(Copies.between(text(List.of("今年" + common.substring(0, 38) + "，好。")), there))
                .isEmpty();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static OwnText text(List<String> sentences) {
        return OwnText.of(report(Map.of(
                Part.OVERVIEW,
                IntStream.range(0, sentences.size())
                        .mapToObj(i -> Block.paragraph("p" + i, sentences.get(i)))
                        .toList())));
    }

    private static AnnualReport report(Map<Part, List<Block>> narratives) {
        return new AnnualReport("2021", 2024, ORGAN, "", narratives, Cells.none(), Map.of(), Map.of());
    }

    /** Sentences that a seed makes: of characters that mean nothing together, with a number here and there. */
    private static final class Wording {

        private static final String CHARACTERS = IntStream.range(0, 400)
                .mapToObj(i -> Character.toString(0x5000 + i * 7))
                .collect(Collectors.joining());

        private final Random random;

        Wording(int seed) {
            random = new Random(seed);
        }

        List<String> sentences(int count) {
            return IntStream.range(0, count).mapToObj(i -> sentence()).toList();
        }

        String renumbered(String sentence) {
            return sentence.replaceAll("\\d+", Integer.toString(random.nextInt(100_000)));
        }

        private String sentence() {
            StringBuilder sentence = new StringBuilder();
            int length = 12 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                sentence.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                if (random.nextInt(12) == 0) {
                    sentence.append(1 + random.nextInt(3000)).append('件');
                }
            }
            return sentence.append('。').toString();
        }
    }
}
