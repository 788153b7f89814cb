package org.nianbao.core.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.ReportBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole files with known slips, as data, as Word documents and as web pages: exactly these are errors, at these cells or
 * words, and nothing else is.
 */
class KnownSlipsTests {

    @TempDir
    private Path folder;

    /** A report, what is wrong with it, and in which kinds of files it can be said. */
    private record Slips(
            String name, int year, UnaryOperator<ReportBuilder> spoilt, List<String> kinds, String... found) {

        static Slips of(String name, UnaryOperator<ReportBuilder> spoilt, String... found) {
            return new Slips(name, 2024, spoilt, List.of("json", "docx", "html"), found);
        }

        /** Only data can hold it: reading a document mends it, or has no such place. */
        static Slips inData(String name, UnaryOperator<ReportBuilder> spoilt, String... found) {
            return new Slips(name, 2024, spoilt, List.of("json"), found);
        }

        static Slips clean(int year) {
            return new Slips("clean " + year, year, report -> report, List.of("json", "docx", "html"));
        }
    }

    private static final List<Slips> ALL = List.of(
            Slips.clean(2020),
            Slips.clean(2022),
            Slips.clean(2024),
            Slips.of("nothing happened", KnownSlipsTests::nothing),
            Slips.of(
                    "a carry-forward that is too large",
                    report -> report.cell("requests/carried-forward/natural-person", 50),
                    "T3-01 requests/carried-forward/natural-person",
                    "T3-03 requests/carried-forward/natural-person"),
            Slips.of(
                    "a total added up wrongly",
                    report -> report.cell("requests/granted/total", 163),
                    "T3-02 requests/granted/total",
                    "T3-03 requests/granted/total"),
            Slips.of(
                    "a figure one column over",
                    report -> report.cell("requests/granted/research", 2).cell("requests/granted/public-welfare", 0),
                    "T3-02 requests/granted/research",
                    "T3-02 requests/granted/public-welfare"),
            Slips.of(
                    "a forgotten carry-over",
                    report -> report.row("requests/carried-in", 0, 0, 0, 0, 0, 0, 0),
                    "T3-01 requests/carried-in/natural-person",
                    "T3-01 requests/carried-in/enterprise",
                    "T3-01 requests/carried-in/total"),
            Slips.of(
                    "a total of disputes",
                    report -> report.cell("disputes/reconsideration/total", 5),
                    "T4-01 disputes/reconsideration/total"),
            Slips.of(
                    "two blocks of suits",
                    report -> report.cell("disputes/direct-suit/total", 2)
                            .cell("disputes/suit-after-reconsideration/upheld", 1),
                    "T4-02 disputes/direct-suit/total",
                    "T4-03 disputes/suit-after-reconsideration/upheld"),
            Slips.of(
                    "a blank cell",
                    report -> report.cell("requests/repeated/research", (CellValue) null),
                    "CEL-01 requests/repeated/research"),
            Slips.of(
                    "negative and broken counts",
                    report -> report.cell("licensing/licences/decisions", CellValue.of(-3)),
                    "CEL-02 licensing/licences/decisions"),
            Slips.inData(
                    "yuan in place of ten thousand yuan",
                    report -> report.raw("fees/administrative-fees/amount", "35000元"),
                    "CEL-03 fees/administrative-fees/amount"),
            Slips.of("last year's title", report -> report.title("合心镇人民政府2023年政府信息公开工作年度报告"), "STR-04 2023"),
            Slips.of(
                    "last year's period",
                    report -> report.text(
                            Part.PREAMBLE,
                            "根据《中华人民共和国政府信息公开条例》编制，统计期限自2023年1月1日起至2023年12月31日止，可在网站下载。地址：人民路1号，电话：0431-00000000。"),
                    "STR-05 2023年1月1日起至2023年12月31日"),
            Slips.of("no section six", report -> report.text(Part.OTHER_MATTERS), "STR-02 "),
            Slips.of(
                    "a template's words",
                    report -> report.saying(Part.PROBLEMS, "本行政区域（或本部门）公开栏更新不及时，XX村没有更换。"),
                    "NAR-10 （或本部门）",
                    "NAR-10 XX"),
            Slips.of(
                    "digits turned in the text",
                    report -> report.text(
                            Part.OVERVIEW,
                            "（一）主动公开。2024年，合心镇公开信息312条。（二）依申请公开。全年新收政府信息公开申请183件，上年结转4件，办结136件。",
                            "（三）政府信息管理。发布前逐条审核。（四）平台建设。维护政务新媒体2个。（五）监督保障。考核良好，社会评议满意，没有责任追究。"),
                    "XT-01 183件"),
            Slips.of(
                    "a denial against the table",
                    report -> report.saying(Part.OVERVIEW, "全年未发生因政府信息公开工作被申请行政复议的情况。"),
                    "XT-08 disputes/reconsideration/total"),
            Slips.of(
                    "a share that is not the share",
                    report -> report.saying(Part.OVERVIEW, "收到申请138件，其中自然人申请120件，占86.59%。"),
                    "XT-09 86.59%"),
            Slips.of(
                    "slips in tables and prose together",
                    report -> report.cell("requests/newly-received/enterprise", 11)
                            .cell("disputes/direct-suit/total", 1)
                            .saying(Part.PROBLEMS, "某某镇的做法值得学习。"),
                    "T3-01 requests/newly-received/enterprise",
                    "T3-03 requests/newly-received/enterprise",
                    "T4-02 disputes/direct-suit/total",
                    "NAR-10 某某"));

    @TestFactory
    Stream<DynamicTest> theseAndNoOthersAreErrors() {
        return ALL.stream()
                .flatMap(slips -> slips.kinds().stream()
                        .map(kind -> DynamicTest.dynamicTest(
                                slips.name() + " as " + kind,
                                () -> matches(errors(file(slips, kind)), List.of(slips.found())))));
    }

    /** Each error is one of those expected, and each of those is found: the rule, and a cell or words of it. */
    private static void matches(List<String> found, List<String> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (String one : expected) {
            String rule = one.substring(0, one.indexOf(' ') + 1);
            String place = one.substring(rule.length());
            assertThat(found).anyMatch(error -> error.startsWith(rule) && error.contains(place));
        }
    }

    private static List<String> errors(Path file) {
        Run run = Run.of("check", file.toString(), "--format", "json");
        JsonNode checked = JsonMapper.shared().readTree(run.out()).get(0);
        List<String> errors = new ArrayList<>();
        checked.get("findings").forEach(finding -> {
            if (finding.get("severity").asString().equals("error")
                    && finding.get("verdict").asString().equals("fail")) {
                errors.add(finding.get("rule").asString() + " " + finding.get("cells") + finding.get("anchor"));
            }
        });
        assertThat(run.exit()).isEqualTo(errors.isEmpty() ? 0 : 1);
        return errors;
    }

    private Path file(Slips slips, String kind) throws IOException {
        Path json = folder.resolve("report.json");
        Files.write(
                json,
                new ReportJson(EditionFiles.editions())
                        .write(slips.spoilt()
                                .apply(ReportBuilder.good(slips.year()))
                                .build()));
        if (kind.equals("json")) {
            return json;
        }
        Path document = folder.resolve("report." + kind);
        assertThat(Run.of("render", json.toString(), "-o", document.toString()).exit())
                .isZero();
        return document;
    }

    private static ReportBuilder nothing(ReportBuilder report) {
        return report.row("requests/newly-received", 0, 0, 0, 0, 0, 0, 0)
                .row("requests/carried-in", 0, 0, 0, 0, 0, 0, 0)
                .row("requests/granted", 0, 0, 0, 0, 0, 0, 0)
                .row("requests/total-handled", 0, 0, 0, 0, 0, 0, 0)
                .row("requests/carried-forward", 0, 0, 0, 0, 0, 0, 0)
                .row("disputes/reconsideration", 0, 0, 0, 0, 0);
    }
}
