package org.nianbao.core.importing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.FoundHeading;
import org.nianbao.core.content.FoundTable;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.Residue;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample text, which is what a word processor left of a Word file. */
class HexinTests {

    private final byte[] file = Samples.bytes("hexin-2020.txt");
    private final ImportResult read = new ReportReader(EditionFiles.editions()).read(file, "hexin-2020.txt");

    @Test
    void titleOrganYearAndEditionAreRead() {
        assertThat(read.report().title()).isEqualTo("合心镇2020年政府信息公开工作年度报告");
        assertThat(read.report().organ()).isEqualTo("合心镇");
        assertThat(read.report().year()).isEqualTo(2020);
        assertThat(read.report().edition()).isEqualTo("2019");
    }

    @Test
    void everyCellOfTheEditionIsZero() {
        List<CellId> cells = EditionFiles.editions().named("2019").cells();
        assertThat(cells)
                .hasSize(198)
                .allSatisfy(cell -> assertThat(read.report().cells().figure(cell))
                        .as(cell.toString())
                        .isEqualTo(BigDecimal.ZERO));
        assertThat(read.report().cells().filled()).containsExactlyInAnyOrderElementsOf(cells);
    }

    @Test
    void sectionSixIsSeenToBeMissing() {
        assertThat(read.structure().headings())
                .extracting(FoundHeading::number)
                .containsExactly("一", "二", "三", "四", "五");
        assertThat(read.structure().headings())
                .extracting(FoundHeading::section)
                .doesNotContain("六");
        assertThat(read.report().part(Part.OTHER_MATTERS)).isEmpty();
    }

    @Test
    void allSevenTablesAreSeenWithoutDeviation() {
        assertThat(read.structure().tables())
                .containsExactly(
                        new FoundTable("documents", "2019", List.of()),
                        new FoundTable("licensing", "2019", List.of()),
                        new FoundTable("enforcement", "2019", List.of()),
                        new FoundTable("fees", "2019", List.of()),
                        new FoundTable("procurement", "2019", List.of()),
                        new FoundTable("requests", "2019", List.of()),
                        new FoundTable("disputes", "2019", List.of()));
    }

    @Test
    void theBookmarkIsCleanedAwayAndSaid() {
        assertThat(read.structure().residues())
                .containsExactly(new Residue("disputes/reconsideration/upheld", "[bookmark: _GoBack]0"));
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.place()).isEqualTo("disputes/reconsideration/upheld");
            assertThat(note.kind()).isEqualTo(Note.Kind.NORMALISED);
            assertThat(note.raw()).isEqualTo("[bookmark: _GoBack]0");
            assertThat(note.value()).isEqualTo("0");
        });
    }

    @Test
    void theLineUnderSectionTwoIsALocalIndicator() {
        assertThat(read.report().local())
                .containsOnly(java.util.Map.entry("2020年本行政区域（或本部门）政府信息公开发布总数量（非新闻类、消息类）", CellValue.of(0)));
    }

    /** The lines between the headings, character for character; a line's end is no part of its text. */
    @Test
    void narrativesAreCompleteToTheCharacter() {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        assertThat(texts(Part.OVERVIEW))
                .isEqualTo(lines.subList(lines.indexOf("一、总体情况") + 1, lines.indexOf("二、主动公开政府信息情况")));
        List<String> last = lines.subList(lines.indexOf("五、存在的主要问题及改进情况") + 1, lines.size());
        assertThat(texts(Part.PROBLEMS))
                .isEqualTo(last.stream().filter(line -> !line.isBlank()).toList())
                .hasSize(2);
        assertThat(read.report().narratives().keySet()).containsExactly(Part.OVERVIEW, Part.PROBLEMS);
    }

    @Test
    void blocksAreNumberedInEachPart() {
        assertThat(read.report().part(Part.OVERVIEW)).extracting(Block::id).containsExactly("b1", "b2", "b3", "b4");
        assertThat(read.report().part(Part.PROBLEMS)).extracting(Block::id).containsExactly("b1", "b2");
    }

    private List<String> texts(Part part) {
        return read.report().part(part).stream().map(Block::text).toList();
    }
}
