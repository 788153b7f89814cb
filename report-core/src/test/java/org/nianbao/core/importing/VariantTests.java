package org.nianbao.core.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.FoundHeading;
import org.nianbao.core.content.FoundTable;
import org.nianbao.core.format.CellId;

import static org.assertj.core.api.Assertions.assertThat;

/** The same report in the shapes in which reports are published: every figure stays what it is, or there is a question. */
class VariantTests {

    private static final CellId FEE = CellId.parse("fees/administrative-fees/amount");

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void theOfficialLayoutIsReadWithoutANote(String edition) {
        ImportResult read = Pages.read(edition, page -> {});
        assertThat(read.notes()).isEmpty();
        assertThat(read.report().cells()).isEqualTo(Pages.full(edition).cells());
        assertThat(read.structure().tables()).allSatisfy(table -> {
            assertThat(table.edition()).isEqualTo(edition);
            assertThat(table.deviations()).isEmpty();
        });
    }

    @Test
    void labelsBrokenOverLinesAreTheSameLabels() {
        assertReadWhole("2019", page -> page.select("th").forEach(head -> head.html(broken(head.text()))));
    }

    private static String broken(String text) {
        StringBuilder broken = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            broken.append(text.charAt(i)).append(i % 3 == 2 ? "<br>&nbsp;" : "");
        }
        return broken.toString();
    }

    @Test
    void otherBracketsQuotesAndSpacesAreTheSameLabels() {
        assertReadWhole(
                "2021",
                page -> page.select("th")
                        .forEach(head -> head.text(head.text()
                                .replace('（', '(')
                                .replace('）', ')')
                                .replace("“", "\"")
                                .replace("”", "\"")
                                .replace("、", " 、")
                                .replace(".", "．")
                                .replace("总计", "总  计"))));
    }

    @Test
    void fullWidthDigitsAndSeparatorsAreFigures() {
        ImportResult read = Pages.read("2021", page -> {
            page.expectFirst("[data-cell=" + FEE + "]").text("１０,０１０");
            page.expectFirst("[data-cell=requests/granted/total]").text("1,234,567");
            page.expectFirst("[data-cell=requests/repeated/total]").text("１２");
        });
        assertThat(read.report().cells().figure(FEE)).isEqualTo(new BigDecimal("10010"));
        assertThat(figure(read, "requests/granted/total")).isEqualTo("1234567");
        assertThat(figure(read, "requests/repeated/total")).isEqualTo("12");
        assertThat(read.notes())
                .extracting(Note::place, Note::kind, Note::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(FEE.toString(), Note.Kind.NORMALISED, "10010"),
                        org.assertj.core.groups.Tuple.tuple("requests/granted/total", Note.Kind.NORMALISED, "1234567"),
                        org.assertj.core.groups.Tuple.tuple("requests/repeated/total", Note.Kind.NORMALISED, "12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"251000元", "19①", "22（其中修订16件）", "+18", "3.5万", "无", "/", "—", "000", "1 2", "约30", "O"})
    void whatIsNoCertainFigureIsKeptToTheLetterWithANote(String printed) {
        CellId cell = CellId.parse("documents/normative-documents/issued");
        ImportResult read = Pages.read(
                "2021", page -> page.expectFirst("[data-cell=" + cell + "]").text(printed));
        assertThat(read.report().cells().get(cell)).isEqualTo(CellValue.raw(printed));
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.place()).isEqualTo(cell.toString());
            assertThat(note.kind()).isEqualTo(Note.Kind.LEFT);
            assertThat(note.raw()).isEqualTo(printed);
            assertThat(note.value()).isNull();
        });
        assertOthersUntouched(read, "2021", cell);
    }

    @ParameterizedTest
    @CsvSource({
        "licensing/licences/change,+18,18",
        "licensing/licences/change,－3,-3",
        "licensing/licences/last-year,12件,12"
    })
    void whatIsCertainInItsColumnIsAFigure(String id, String printed, String figure) {
        ImportResult read = Pages.read(
                "2019", page -> page.expectFirst("[data-cell=" + id + "]").text(printed));
        assertThat(figure(read, id)).isEqualTo(figure);
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.NORMALISED);
            assertThat(note.raw()).isEqualTo(printed);
        });
    }

    @Test
    void aBlankCellStaysBlankAndIsNamed() {
        CellId cell = CellId.parse("disputes/direct-suit/other");
        ImportResult read = Pages.read(
                "2021", page -> page.expectFirst("[data-cell=" + cell + "]").text(""));
        assertThat(read.report().cells().isBlank(cell)).isTrue();
        assertThat(read.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.place()).isEqualTo(cell.toString()));
        assertOthersUntouched(read, "2021", cell);
    }

    @Test
    void aMissingTableLeavesItsCellsBlankAndIsNamed() {
        ImportResult read = Pages.read(
                "2021", page -> page.expectFirst("[data-table=enforcement]").remove());
        assertThat(read.report().cells().filled())
                .noneMatch(cell -> cell.table().equals("enforcement"))
                .hasSize(198);
        assertThat(read.notes())
                .extracting(Note::place)
                .containsExactly("enforcement", "enforcement/penalties/decisions", "enforcement/compulsion/decisions");
        assertThat(read.notes()).extracting(Note::kind).containsOnly(Note.Kind.UNPLACED);
        assertThat(read.structure().tables()).extracting(FoundTable::table).doesNotContain("enforcement");
    }

    @Test
    void aTableThatStandsTwiceAndAgreesIsReadWithAQuestion() {
        ImportResult read = Pages.read("2021", page -> {
            Element table = page.expectFirst("[data-table=documents]");
            table.after(table.outerHtml());
        });
        assertThat(read.report().cells()).isEqualTo(Pages.full("2021").cells());
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.place()).isEqualTo("documents");
            assertThat(note.kind()).isEqualTo(Note.Kind.AMBIGUOUS);
        });
    }

    @Test
    void whereATableThatStandsTwiceDisagreesTheCellStaysBlank() {
        CellId cell = CellId.parse("documents/normative-documents/issued");
        ImportResult read = Pages.read("2021", page -> {
            Element table = page.expectFirst("[data-table=documents]");
            Element copy = table.clone();
            copy.expectFirst("[data-cell=" + cell + "]").text("7");
            table.after(copy.outerHtml());
        });
        assertThat(read.report().cells().isBlank(cell)).isTrue();
        assertOthersUntouched(read, "2021", cell);
        assertThat(read.notes()).anySatisfy(note -> {
            assertThat(note.place()).isEqualTo(cell.toString());
            assertThat(note.kind()).isEqualTo(Note.Kind.AMBIGUOUS);
            assertThat(note.raw()).isEqualTo(Pages.full("2021").cells().get(cell) + " | 7");
        });
    }

    @Test
    void wrongNumeralsAreReadByTheTitleAndNoted() {
        ImportResult read = Pages.read("2021", page -> {
            heading(page, "五、").text("四、存在的主要问题和改进措施");
            heading(page, "六、").text("五、其他需要报告的事项");
        });
        assertThat(read.structure().headings())
                .contains(new FoundHeading("四", "存在的主要问题和改进措施", "五"), new FoundHeading("五", "其他需要报告的事项", "六"));
        assertThat(read.notes()).extracting(Note::place).containsExactly("五", "六");
        assertThat(read.report().narratives()).hasSize(5);
    }

    @Test
    void aTableOfTheOtherEditionKeepsItsIds() {
        ImportResult read = Pages.read("2021", page -> {
            Document old = Pages.page(Pages.full("2019"));
            page.expectFirst("[data-table=licensing]").replaceWith(old.expectFirst("[data-table=licensing]"));
        });
        assertThat(read.report().edition()).isEqualTo("2021");
        assertThat(read.structure().tables()).contains(new FoundTable("licensing", "2019", List.of()));
        for (String id : List.of("licensing/licences/last-year", "licensing/other-services/change")) {
            assertThat(read.report().cells().get(CellId.parse(id)))
                    .isEqualTo(Pages.full("2019").cells().get(CellId.parse(id)));
        }
        assertThat(read.notes()).extracting(Note::place).containsExactly("licensing");
    }

    @Test
    void theEditionIsThatOfSectionTwoWhateverTheYear() {
        ImportResult read = Pages.read("2019", page -> page.expectFirst("h1").text("合心镇人民政府2022年政府信息公开工作年度报告"));
        assertThat(read.report().year()).isEqualTo(2022);
        assertThat(read.report().edition()).isEqualTo("2019");
    }

    @Test
    void oneUndividedRowOfOtherHandlingIsReadAsOne() {
        ImportResult read = Pages.read("2021", page -> {
            Document old = Pages.page(Pages.full("2019"));
            page.expectFirst("[data-table=requests]").replaceWith(old.expectFirst("[data-table=requests]"));
        });
        CellId whole = CellId.parse("requests/other-handling/total");
        assertThat(read.report().cells().get(whole))
                .isEqualTo(Pages.full("2019").cells().get(whole));
        assertThat(read.report().cells().filled())
                .noneMatch(cell ->
                        List.of("supplement-overdue", "fee-unpaid", "other").contains(cell.row()));
        assertThat(read.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.place()).isEqualTo("requests/other-handling"));
        assertThat(read.structure().tables()).contains(new FoundTable("requests", "2021", List.of("“（六）其他处理”没有分成3项")));
    }

    @Test
    void labelsOfOtherWordingAreReadAndTheDifferenceIsKept() {
        ImportResult read = Pages.read("2021", page -> {
            replaceLabel(page, "本年制发件数", "本年度发件数");
            replaceLabel(page, "行政规范性文件", "规范性文件");
            replaceLabel(page, "第二十条第（八）项", "第二十一条第（八）项");
            replaceLabel(page, "1.信访举报投诉类申请", "1.信访、投诉、举报类申请");
        });
        assertThat(read.report().cells()).isEqualTo(Pages.full("2021").cells());
        FoundTable documents = table(read, "documents");
        assertThat(documents.deviations()).containsExactly("列标题“本年度发件数”应为“本年制发件数”", "行标题“规范性文件”应为“行政规范性文件”");
        assertThat(read.notes())
                .filteredOn(note -> note.kind() == Note.Kind.GUESSED)
                .extracting(Note::place)
                .hasSize(9)
                .contains("documents/rules/issued", "documents/normative-documents/issued")
                .contains("requests/complaint/natural-person", "requests/complaint/total");
    }

    @Test
    void columnsAreFoundByTheirHeadingsAndNotByTheirPlace() {
        ImportResult read = Pages.read("2021", page -> {
            for (Element row : page.select("[data-table=documents] tr")) {
                if (row.childrenSize() == 4) {
                    row.appendChild(row.child(1));
                }
            }
        });
        assertThat(read.report().cells()).isEqualTo(Pages.full("2021").cells());
    }

    @Test
    void rowsAreFoundByTheirLabelsAndNotByTheirPlace() {
        ImportResult read = Pages.read("2021", page -> {
            Element last = page.expectFirst("[data-table=requests] tbody tr:last-child");
            Element first = page.expectFirst("[data-table=requests] tbody tr");
            first.before(last);
        });
        assertThat(read.report().cells()).isEqualTo(Pages.full("2021").cells());
    }

    @Test
    void aLostColumnHeadingIsTakenOnlyWhereNoOtherColumnCanBeMeant() {
        ImportResult read = Pages.read("2021", page -> {
            page.select("[data-table=fees] thead").remove();
            page.select("[data-table=documents] thead").remove();
        });
        assertThat(figure(read, FEE.toString()))
                .isEqualTo(String.valueOf(Pages.full("2021").cells().get(FEE)));
        assertThat(read.notes()).anySatisfy(note -> {
            assertThat(note.place()).isEqualTo(FEE.toString());
            assertThat(note.kind()).isEqualTo(Note.Kind.GUESSED);
        });
        assertThat(read.report().cells().filled())
                .noneMatch(cell -> cell.table().equals("documents"));
        assertThat(read.notes())
                .filteredOn(note -> note.place().startsWith("documents/"))
                .extracting(Note::raw)
                .anyMatch(raw -> raw.contains("10001"));
    }

    @Test
    void rowsThatTheEditionDoesNotHaveAreNamed() {
        ImportResult read = Pages.read(
                "2021",
                page -> page.expectFirst("[data-table=requests] tbody tr:last-child")
                        .after(
                                "<tr><td colspan=3>五、合计办理数量</td><td>5</td><td></td><td></td><td></td><td></td><td></td><td>5</td></tr>"));
        assertThat(read.report().cells()).isEqualTo(Pages.full("2021").cells());
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.UNPLACED);
            assertThat(note.raw()).isEqualTo("五、合计办理数量 | 5 | 5");
        });
        assertThat(table(read, "requests").deviations()).containsExactly("多出“五、合计办理数量”一行");
    }

    @Test
    void aHeadingInYuanMakesBareFiguresDoubtful() {
        ImportResult read = Pages.read("2021", page -> replaceLabel(page, "本年收费金额（单位：万元）", "本年收费金额（单位：元）"));
        assertThat(read.report().cells().get(FEE)).isEqualTo(CellValue.raw("10010元"));
        assertThat(read.notes()).anySatisfy(note -> {
            assertThat(note.place()).isEqualTo(FEE.toString());
            assertThat(note.kind()).isEqualTo(Note.Kind.AMBIGUOUS);
        });
    }

    @ParameterizedTest
    @CsvSource({"251000元, 25.1", "'251,000.50 元', 25.10005", "０元, 0", "0.001元,", "25.1万,", "约251000元,", "251000,"})
    void anAmountInYuanIsKeptAndItsConversionOffered(String printed, String offered) {
        ImportResult read = Pages.read(
                "2021", page -> page.expectFirst("[data-cell=" + FEE + "]").text(printed));
        List<Note> notes = read.notes();
        if (!printed.equals("251000")) {
            assertThat(read.report().cells().get(FEE)).isInstanceOf(CellValue.Raw.class);
            assertThat(notes).extracting(Note::place).containsExactly(FEE.toString());
            assertThat(notes.get(0).kind()).isEqualTo(Note.Kind.LEFT);
            assertThat(notes.get(0).value()).isEqualTo(offered);
        } else {
            assertThat(notes).isEmpty();
        }
    }

    @Test
    void anAmountUnderAHeadingInYuanIsAskedForWithItsConversion() {
        ImportResult read = Pages.read("2021", page -> {
            page.select("th:contains(万元)").forEach(head -> head.text("本年收费金额（单位：元）"));
            page.expectFirst("[data-cell=" + FEE + "]").text("251000");
        });
        assertThat(read.report().cells().get(FEE)).isEqualTo(CellValue.raw("251000元"));
        assertThat(read.notes())
                .extracting(Note::place, Note::kind, Note::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FEE.toString(), Note.Kind.AMBIGUOUS, "25.1"));
    }

    @Test
    void aUnitBesideTheProcurementAmountIsKept() {
        CellId amount = CellId.parse("procurement/centralised/amount");
        ImportResult read = Pages.read(
                "2019", page -> page.expectFirst("[data-cell=" + amount + "]").text("35.6万元"));
        assertThat(figure(read, amount.toString())).isEqualTo("35.6");
        assertThat(read.report().units()).isEqualTo(Map.of(amount, "万元"));
    }

    @Test
    void lostMergesAreMadeUpForByTheWordsOfTheHead() {
        ImportResult read = Pages.read("2021", page -> {
            for (Element cell : page.select("[data-table=requests] th, [data-table=disputes] th")) {
                cell.removeAttr("colspan");
                cell.removeAttr("rowspan");
            }
        });
        assertOthersUntouched(read, "2021");
    }

    private static void assertReadWhole(String edition, java.util.function.Consumer<Document> change) {
        ImportResult read = Pages.read(edition, change);
        assertThat(read.report().cells()).isEqualTo(Pages.full(edition).cells());
        assertThat(read.structure().tables())
                .allSatisfy(table -> assertThat(table.deviations()).isEmpty());
    }

    private static void assertOthersUntouched(ImportResult read, String edition, CellId... but) {
        Cells expected = Pages.full(edition).cells();
        Cells found = read.report().cells();
        for (CellId cell : but) {
            expected = expected.with(cell, null);
            found = found.with(cell, null);
        }
        assertThat(found).isEqualTo(expected);
    }

    private static String figure(ImportResult read, String cell) {
        BigDecimal figure = read.report().cells().figure(CellId.parse(cell));
        return figure == null ? "none" : figure.toPlainString();
    }

    private static FoundTable table(ImportResult read, String table) {
        return read.structure().tables().stream()
                .filter(found -> found.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static Element heading(Document page, String start) {
        return page.select("h2").stream()
                .filter(heading -> heading.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static void replaceLabel(Document page, String official, String printed) {
        page.select("th").stream()
                .filter(head -> head.text().equals(official))
                .findFirst()
                .orElseThrow()
                .text(printed);
    }
}
