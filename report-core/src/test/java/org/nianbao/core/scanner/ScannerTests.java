package org.nianbao.core.scanner;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ScannerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号11010519491231002X。",
                "身份证号11010519491231002x，已核对",
                "（１１０１０５１９４９１２３１００２Ｘ）",
                "110105 19491231 002X",
                "1101​0519491231002X",
                "340524 1980 0101 001X"
            })
    void anIdentityNumberBlocksHoweverItIsWritten(String text) {
        assertThat(Scanner.scanText(text)).singleElement().satisfies(hit -> {
            assertThat(hit.rule()).isEqualTo("S-01");
            assertThat(hit.level()).isEqualTo(Level.BLOCK);
            assertThat(hit.excerpt()).hasSize(18).contains("**************");
        });
    }

    @Test
    void anIdentityNumberWithAWrongCheckCharacterOnlyWarns() {
        assertThat(Scanner.scanText("身份证号110105194912310021"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.level()).isEqualTo(Level.WARN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "流水号110105194913310021", // no thirteenth month
                "流水号220102199902301233", // no 30 February
                "编号101105194912310021", // no such province
                "A11010519491231002X",
                "11010519491231002XY",
                "统一社会信用代码91350100M000100Y43",
                "11010519491231002****"
            })
    void whatOnlyLooksLikeAnIdentityNumberIsLeftAlone(String text) {
        assertThat(Scanner.scanText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请联系13800138000。",
                "138 0013 8000",
                "138-0013-8000",
                "+86 13800138000",
                "+8613800138000",
                "手机：１３８００１３８０００",
                "13800138000/0431-81234567",
                "2024 13800138000"
            })
    void aMobileTelephoneBlocks(String text) {
        assertThat(Scanner.scanText(text)).singleElement().satisfies(hit -> {
            assertThat(hit.rule()).isEqualTo("S-04");
            assertThat(hit.level()).isEqualTo(Level.BLOCK);
            assertThat(hit.excerpt()).isEqualTo("138******00");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系电话：0431-84567890",
                "电话：010-12345678",
                "投资15000000000元",
                "共计13800138000.5万",
                "0.13800138000",
                "编号113800138000",
                "编号1380013800012",
                "12800138000",
                "1 3 8 0 0 1 3 8 0 0 0",
                "https://www.example.gov.cn/art/13800138000.html",
                "post_13800138000",
                "①138001380001"
            })
    void whatOnlyLooksLikeAMobileTelephoneIsLeftAlone(String text) {
        assertThat(Scanner.scanText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"138 0013 8000", "0552-6012345、13800138000", "+86-13800138000转8", "6012345;8613800138000"})
    void aMobileThatTheOfficeHasRegisteredIsNoHit(String registered) {
        AnnualReport report = report(Map.of(
                Part.PREAMBLE, List.of(Block.paragraph("b1", "联系电话：138-0013-8000")),
                Part.OVERVIEW, List.of(Block.paragraph("b2", "咨询请拨打13800138000。"))));

        assertThat(Scanner.scan(report, OfficeTelephones.of(registered))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138001", "1380013800", "0552-13800138000", "138001380000"})
    void aMobileThatOnlyResemblesARegisteredNumberIsAHit(String registered) {
        AnnualReport report = report(Map.of(Part.OVERVIEW, List.of(Block.paragraph("b2", "联系王某13800138000。"))));

        assertThat(Scanner.scan(report, OfficeTelephones.of(registered)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.level()).isEqualTo(Level.BLOCK));
    }

    @Test
    void anOfficeMobileInThePreambleOnlyWarns() {
        AnnualReport report = report(Map.of(
                Part.PREAMBLE, List.of(Block.paragraph("b1", "联系电话：13800138000")),
                Part.OVERVIEW, List.of(Block.paragraph("b2", "联系电话：13800138000"))));

        assertThat(Scanner.scan(report)).extracting(Hit::level).containsExactly(Level.WARN, Level.BLOCK);
    }

    @Test
    void inThePlainTextOfAReportThePreambleIsWhatStandsBeforeSectionOne() {
        assertThat(Scanner.scanText("某镇报告\n联系电话：13800138000\n一、总体情况\n联系电话：13800138000"))
                .extracting(Hit::level)
                .containsExactly(Level.WARN, Level.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6222021234567894", "卡号6222 0212 3456 7894", "账号：4111111111111111", "6217000012345678907"})
    void aBankCardBlocks(String text) {
        assertThat(Scanner.scanText(text)).singleElement().satisfies(hit -> {
            assertThat(hit.rule()).isEqualTo("S-06");
            assertThat(hit.level()).isEqualTo(Level.BLOCK);
        });
    }

    @Test
    void aBankCardWithoutAnyWordBesideItWarns() {
        assertThat(Scanner.scanText("序列4111111111111111"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.level()).isEqualTo(Level.WARN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "卡号6222021234567895", // Luhn does not hold
                "0000000000000000",
                "6666666666666666",
                "索引号2024010100001236",
                "622202123456789", // fifteen digits
                "62220212345678901234"
            })
    void whatOnlyLooksLikeABankCardIsLeftAlone(String text) {
        assertThat(Scanner.scanText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★10年",
                "秘密★1年\n关于报送情况的函",
                "秘密★6个月",
                "绝密★长期",
                "机密★会议开始前",
                "机密★",
                "秘密☆",
                "机 密 ★ 10年",
                "绝　密＊长期",
                "机​密★10年",
                "密级：机密",
                "密 级: 秘密",
                "附件标有秘密★3年字样",
                "份号 000012\n绝密",
                "绝密\n关于报送情况的函"
            })
    void aSecretMarkingBlocks(String text) {
        assertThat(Scanner.secretMarkings(text)).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.rule()).isEqualTo("S-11");
            assertThat(hit.level()).isEqualTo(Level.BLOCK);
            assertThat(hit.excerpt()).doesNotContainPattern("[绝机秘]密|年|长期|前");
        });
        assertThat(Scanner.scanText(text)).anyMatch(hit -> hit.rule().equals("S-11"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不得公开国家秘密、商业秘密和个人隐私。",
                "《中华人民共和国保守国家秘密法》",
                "1.属于国家秘密",
                "（三）不予公开\n1.属于国家秘密\n0",
                "严格执行保密审查制度，加强密级管理。",
                "除涉密、敏感等不宜网上办理的事项外，均开通网上办理。",
                "国家秘密*、商业秘密*均不得公开（*以有关机关确定为准）",
                "国家秘密★商业秘密★个人隐私",
                "涉密文件按照密级：绝密、机密、秘密分别保管",
                "密级：无",
                "工作秘密不得上网",
                "揭开了秘密，发现了机密文件的管理漏洞",
                "份号管理",
                "2024年份号码段000123",
                "绝对保密"
            })
    void theWordsOfALawfulReportAreNoSecretMarking(String text) {
        assertThat(Scanner.secretMarkings(text)).isEmpty();
    }

    @Test
    void theFirstReportHasNoHit() {
        assertThat(Scanner.scanText(new String(Samples.bytes("hexin-2020.txt"), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Scanner.scan(Samples.hexin())).isEmpty();
    }

    @Test
    void saysTheLineAndTheOffsetsOfTheOriginal() {
        assertThat(Scanner.scanText("第一行\n第二行\n１３８００１３８０００\n"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.line()).isEqualTo(3));

        String text = "​电话　１３８００１３８０００。";
        AnnualReport report = report(Map.of(Part.OVERVIEW, List.of(Block.paragraph("b1", text))));
        assertThat(Scanner.scan(report)).singleElement().satisfies(hit -> {
            Anchor anchor = Objects.requireNonNull(hit.anchor());
            assertThat(text.substring(anchor.start(), anchor.end())).isEqualTo("１３８００１３８０００");
            assertThat(anchor.quote()).isEqualTo("138******00");
            assertThat(hit.line()).isZero();
        });
    }

    @Test
    void looksIntoTitlesTablesCellsAndLabels() {
        CellId cell = CellId.parse("requests/granted/total");
        AnnualReport report = new AnnualReport(
                "2021",
                2024,
                "某镇",
                "某镇2024年报告13800138000",
                Map.of(Part.PROBLEMS, List.of(new Block.Table("t1", List.of(List.of("姓名", "13800138000"))))),
                Cells.of(Map.of(cell, CellValue.raw("13800138000"))),
                Map.of(),
                Map.of("指标13800138000", CellValue.raw("机密★10年")));

        List<Hit> hits = Scanner.scan(report);

        assertThat(hits).hasSize(5);
        assertThat(hits)
                .filteredOn(hit -> hit.cell() != null)
                .singleElement()
                .satisfies(hit -> assertThat(hit.cell()).isEqualTo(cell));
        assertThat(hits)
                .extracting(Hit::anchor)
                .filteredOn(Objects::nonNull)
                .extracting(Anchor::part)
                .containsExactly("title", "problems", "local", "local");
    }

    @Test
    void aFigureIsNoText() {
        AnnualReport report = report(Map.of())
                .withCells(Cells.of(
                        Map.of(CellId.parse("enforcement/penalties/decisions"), CellValue.of(13_800_138_000L))));
        assertThat(Scanner.scan(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1 ", "机密 ", "秘密*", "138001380001 ", "密级:", "[", "1101051949 ", "A1", "绝 密", "http://a1"})
    void aCraftedTextTakesTimeInProportion(String unit) {
        String text = unit.repeat(300_000);
        // in proportion this takes a fraction of a second; in proportion to the square, many minutes
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Scanner.scanText(text));
    }

    private static AnnualReport report(Map<Part, List<Block>> narratives) {
        return AnnualReport.empty("2021", 2024, "某镇").withNarratives(narratives);
    }
}
