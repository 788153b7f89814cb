package org.nianbao.core.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.TableSpec;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.PrintedReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportLayoutTests {

    private static final Editions EDITIONS = EditionFiles.editions();

    private static ReportDocument lay(AnnualReport report) {
        return ReportLayout.lay(report, EDITIONS, Standing.APPROVED);
    }

    private static List<Grid> grids(ReportDocument document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    private static Grid grid(ReportDocument document, String table) {
        return grids(document).stream()
                .filter(grid -> grid.place().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> line(Grid grid, int row) {
        return grid.byRow().get(row).stream().map(GridCell::text).toList();
    }

    @Test
    void setsTheHeadingsOfTheSixSectionsInOfficialOrder() {
        List<String> headings = new ArrayList<>();
        for (DocumentBlock block : lay(PrintedReports.full("2021")).blocks()) {
            if (block instanceof DocumentBlock.Heading heading) {
                headings.add(heading.text());
            }
        }

        assertThat(headings)
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void printsEachFigureOnceAndEachLabelOfTheEditionToTheLetter(String edition) {
        AnnualReport report = PrintedReports.full(edition);
        List<GridCell> printed = grids(lay(report)).stream()
                .flatMap(grid -> grid.cells().stream())
                .toList();

        assertThat(printed.stream().map(GridCell::cell).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(EDITIONS.named(edition).cells());
        for (GridCell cell : printed) {
            CellId id = cell.cell();
            if (id != null) {
                assertThat(cell.text()).isEqualTo(String.valueOf(report.cells().get(id)));
            }
        }
        List<String> labels = new ArrayList<>();
        for (TableSpec table : EDITIONS.named(edition).tables()) {
            table.rows().forEach(row -> allLabels(row, labels));
            table.columns().forEach(column -> allLabels(column, labels));
        }
        assertThat(printed.stream().map(GridCell::text)).containsAll(labels);
    }

    private static void allLabels(Header header, List<String> labels) {
        labels.add(header.label());
        header.parts().forEach(part -> allLabels(part, labels));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void setsTheTableOfApplicationsUnderAHeadOfThreeRows(String edition) {
        Grid grid = grid(lay(PrintedReports.full(edition)), "requests");

        assertThat(grid.headRows()).isEqualTo(3);
        assertThat(grid.headColumns()).isEqualTo(3);
        assertThat(grid.landscape()).isTrue();
        assertThat(line(grid, 0)).containsExactly("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况");
        assertThat(line(grid, 1)).containsExactly("自然人", "法人或其他组织", "总计");
        assertThat(line(grid, 2)).containsExactly("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        assertThat(line(grid, 3).get(0)).isEqualTo("一、本年新收政府信息公开申请数量");
        assertThat(grid.byRow().get(3).get(0).columnSpan()).isEqualTo(3);
        assertThat(line(grid, 7).subList(0, 2)).containsExactly("（三）不予公开", "1.属于国家秘密");
        assertThat(grid.byRow().get(7).get(0).rowSpan()).isEqualTo(8);
        assertThat(line(grid, grid.rows() - 2).get(0)).isEqualTo("（七）总计");
        assertThat(line(grid, grid.rows() - 1).get(0)).isEqualTo("四、结转下年度继续办理");
        assertThat(grid.rows()).isEqualTo(edition.equals("2019") ? 26 : 28);
    }

    @Test
    void setsTheDisputesAcrossOneLineOfFigures() {
        Grid grid = grid(lay(PrintedReports.full("2021")), "disputes");

        assertThat(line(grid, 0)).containsExactly("行政复议", "行政诉讼");
        assertThat(line(grid, 1)).containsExactly("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉");
        assertThat(line(grid, 2))
                .containsExactly("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        assertThat(grid.rows()).isEqualTo(4);
        assertThat(grid.columns()).isEqualTo(15);
        assertThat(grid.byRow().get(3)).extracting(GridCell::cell).contains(CellId.parse("disputes/direct-suit/total"));
    }

    @Test
    void printsTheCaptionOfASmallTableAsItsFirstRow() {
        Grid grid = grid(lay(PrintedReports.full("2021")), "documents");

        assertThat(line(grid, 0)).containsExactly("第二十条第（一）项");
        assertThat(line(grid, 1)).containsExactly("信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        assertThat(line(grid, 2).get(0)).isEqualTo("规章");
        assertThat(grid.landscape()).isFalse();
    }

    @Test
    void coversEveryGridExactlyOnceWhateverIsFilled() {
        Random random = new Random(7);
        List<CellId> all = EDITIONS.formats().stream()
                .flatMap(format -> format.cells().stream())
                .distinct()
                .toList();
        for (int round = 0; round < 200; round++) {
            Map<CellId, CellValue> cells = new HashMap<>();
            int share = random.nextInt(101);
            for (CellId cell : all) {
                if (random.nextInt(100) < share) {
                    cells.put(cell, CellValue.of(random.nextInt(1000)));
                }
            }
            String edition = random.nextBoolean() ? "2019" : "2021";
            AnnualReport report = AnnualReport.empty(edition, 2021, "甲局").withCells(Cells.of(cells));

            List<CellId> printed = new ArrayList<>();
            for (Grid grid : grids(lay(report))) {
                boolean[][] covered = new boolean[grid.rows()][grid.columns()];
                for (GridCell cell : grid.cells()) {
                    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                            assertThat(covered[row][column])
                                    .as("%s %s", grid.place(), cell)
                                    .isFalse();
                            covered[row][column] = true;
                        }
                    }
                    CellId id = cell.cell();
                    if (id != null && !report.cells().isBlank(id)) {
                        printed.add(id);
                    }
                }
                for (boolean[] row : covered) {
                    assertThat(row).as(grid.place()).doesNotContain(false);
                }
            }
            // no figure that is there is missing on paper, and none stands there twice
            assertThat(printed).containsExactlyInAnyOrderElementsOf(cells.keySet());
        }
    }

    @Test
    void takesTheTableOfTheEditionThatTheFiguresAreOf() {
        AnnualReport mixed = AnnualReport.empty("2021", 2022, "甲局")
                .withCells(Cells.none()
                        .with(CellId.parse("requests/other-handling/natural-person"), CellValue.of(5))
                        .with(CellId.parse("fees/administrative-fees/amount"), CellValue.of(new BigDecimal("0.04"))));

        Grid requests = grid(lay(mixed), "requests");
        assertThat(requests.cells())
                .extracting(GridCell::text)
                .contains("（六）其他处理", "5")
                .doesNotContain("3.其他");
        assertThat(grid(lay(mixed), "fees").cells()).extracting(GridCell::text).contains("本年收费金额（单位：万元）", "0.04");
    }

    @Test
    void leavesABlankCellEmptyAndPrintsWhatIsNoFigureAsTyped() {
        AnnualReport report = AnnualReport.empty("2021", 2024, "甲局")
                .withCells(Cells.none()
                        .with(CellId.parse("documents/rules/issued"), CellValue.raw("251000元"))
                        .with(CellId.parse("documents/rules/repealed"), CellValue.of(0)));

        assertThat(line(grid(lay(report), "documents"), 2)).containsExactly("规章", "251000元", "0", "");
    }

    @Test
    void printsTheUnitBesideAValueWhoseTablePrintsNone() {
        CellId amount = CellId.parse("procurement/centralised/amount");
        AnnualReport full = PrintedReports.full("2019");
        AnnualReport report = new AnnualReport(
                full.edition(),
                full.year(),
                full.organ(),
                full.title(),
                full.narratives(),
                full.cells().with(amount, CellValue.of(new BigDecimal("12.50"))),
                Map.of(amount, "万元"),
                full.local());

        assertThat(grid(lay(report), "procurement").cells())
                .extracting(GridCell::text)
                .contains("12.5万元");
    }

    @Test
    void putsTheLocalIndicatorAfterTheTablesOfSectionTwo() {
        List<DocumentBlock> blocks = lay(PrintedReports.full("2021")).blocks();
        int heading = indexOfHeading(blocks, "三、收到和处理政府信息公开申请情况");

        assertThat(blocks.get(heading - 1))
                .isEqualTo(new DocumentBlock.Paragraph(
                        "local/本年发布总数量", DocumentBlock.Paragraph.Kind.LOCAL, "本年发布总数量：777"));
    }

    private static int indexOfHeading(List<DocumentBlock> blocks, String text) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof DocumentBlock.Heading heading
                    && heading.text().equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no heading " + text);
    }

    @Test
    void setsHeadingsInTheTextBelowTheOfficialOnesAndTheSignatureLast() {
        AnnualReport report = PrintedReports.full("2021")
                .withNarratives(Map.of(
                        Part.OVERVIEW, List.of(Block.heading("h", 1, "（一）主动公开")),
                        Part.SIGNATURE, List.of(Block.paragraph("s", "2025年1月20日"))));

        List<DocumentBlock> blocks = lay(report).blocks();
        assertThat(blocks).contains(new DocumentBlock.Heading("overview/h", 2, "（一）主动公开"));
        assertThat(blocks.get(blocks.size() - 1))
                .isEqualTo(new DocumentBlock.Paragraph(
                        "signature/s", DocumentBlock.Paragraph.Kind.SIGNATURE, "2025年1月20日"));
    }

    @Test
    void letsTheLastCellOfAShortRowReachToTheEdge() {
        AnnualReport report = PrintedReports.full("2021")
                .withNarratives(Map.of(
                        Part.OVERVIEW,
                        List.of(new Block.Table("t", List.of(List.of("甲", "乙", "丙"), List.of("丁"), List.of())))));

        Grid grid = grid(lay(report), "overview/t");
        assertThat(line(grid, 0)).containsExactly("甲", "乙", "丙");
        assertThat(grid.byRow().get(1)).containsExactly(new GridCell(1, 0, 1, 3, GridCell.Role.TEXT, "丁", null));
        assertThat(line(grid, 2)).containsExactly("");
    }

    @Test
    void laysOutAReportInWhichNothingStands() {
        ReportDocument document = lay(AnnualReport.empty("2021", 2025, "甲局"));

        assertThat(document.blocks().get(0)).isEqualTo(new DocumentBlock.Title("title/", "甲局2025年政府信息公开工作年度报告"));
        assertThat(grids(document)).hasSize(6);
        assertThat(grids(document).stream()
                        .flatMap(grid -> grid.cells().stream())
                        .filter(GridCell::isFigure))
                .allMatch(cell -> cell.text().isEmpty());
    }

    @Test
    void keepsTheLengthOfATextWithCharactersThatNoDocumentMayHold() {
        assertThat(PlainText.of("一\u0000二\uD800三\uFFFF四😀\t\n")).isEqualTo("一\uFFFD二\uFFFD三\uFFFD四😀\t\n");
    }

    @Test
    void refusesAGridThatLeavesAPlaceUncovered() {
        GridCell cell = new GridCell(0, 0, 1, 1, GridCell.Role.TEXT, "", null);

        assertThatThrownBy(() -> new Grid("x", "", false, 0, 0, 1, 2, false, List.of(cell)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grid("x", "", false, 0, 0, 1, 1, false, Arrays.asList(cell, cell)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
