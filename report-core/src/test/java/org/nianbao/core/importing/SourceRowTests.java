package org.nianbao.core.importing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nianbao.core.importing.source.SourceCell;

import static org.assertj.core.api.Assertions.assertThat;

/** A note carries the row that it speaks of, so that a person need not look for it in the file. */
class SourceRowTests {

    @Test
    void aNoteOnACellShowsItsRowUnderTheHead() {
        SourceRow row = only("requests/granted/research", page -> cell(page, "requests/granted/research", "19①"));

        assertThat(row.head()).hasSize(3);
        assertThat(row.head().get(0)).extracting(SourceCell::text).contains("申请人情况");
        assertThat(row.head().get(2))
                .extracting(SourceCell::text)
                .containsExactly("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        assertThat(row.head())
                .allSatisfy(line -> assertThat(line)
                        .allSatisfy(
                                cell -> assertThat(cell.row() + cell.rowSpan()).isLessThanOrEqualTo(3)));
        assertThat(row.cells()).extracting(SourceCell::text).contains("（一）予以公开", "19①");
        assertThat(row.cells().get(row.marked()).text()).isEqualTo("19①");
    }

    @Test
    void aBlankCellIsMarkedAmongOtherBlankOnes() {
        SourceRow row = only("requests/granted/other-organization", page -> {
            cell(page, "requests/granted/research", "");
            cell(page, "requests/granted/other-organization", "");
        });

        assertThat(row.cells().get(row.marked()).text()).isEmpty();
        assertThat(row.marked()).isEqualTo(row.cells().size() - 2);
    }

    @Test
    void aCellThatIsNowhereHasNoRow() {
        ImportResult read = Pages.read(
                "2021", page -> page.expectFirst("[data-table=requests]").remove());

        assertThat(of(read, "requests/granted/total").source()).isNull();
    }

    @Test
    void aRowThatFitsNoColumnsIsShownWhole() {
        SourceRow row = only(
                "requests/granted/total",
                page -> page.expectFirst("[data-cell=requests/granted/total]").remove());

        assertThat(row.marked()).isEqualTo(-1);
        assertThat(row.cells()).isNotEmpty();
    }

    @Test
    void longTextsAreCut() {
        SourceRow row = only(
                "requests/granted/total",
                page -> cell(page, "requests/granted/total", "7（其中" + "很多".repeat(200) + "）"));

        assertThat(row.cells())
                .extracting(SourceCell::text)
                .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(80));
    }

    private static void cell(Document page, String id, String text) {
        page.expectFirst("[data-cell=" + id + "]").text(text);
    }

    private static SourceRow only(String place, Consumer<Document> change) {
        return Objects.requireNonNull(of(Pages.read("2021", change), place).source());
    }

    private static Note of(ImportResult read, String place) {
        List<Note> notes =
                read.notes().stream().filter(note -> note.place().equals(place)).toList();
        assertThat(notes).hasSize(1);
        return notes.get(0);
    }
}
