package org.nianbao.core.importing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoteGroupsTests {

    @Test
    void aMissingTableIsOneNoteForAllOfItsCells() {
        List<NoteGroups.Group> groups =
                groups(page -> page.expectFirst("[data-table=requests]").remove());

        assertThat(groups)
                .filteredOn(group -> group.note().place().startsWith("requests"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.note().place()).isEqualTo("requests");
                    assertThat(group.cells()).hasSize(175);
                });
    }

    @Test
    void aMissingRowIsOneNoteForItsCells() {
        List<NoteGroups.Group> groups = groups(page -> Objects.requireNonNull(
                        page.expectFirst("[data-cell=requests/repeated/total]").parent())
                .remove());

        assertThat(groups)
                .filteredOn(group -> !group.cells().isEmpty())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.note().place()).isEqualTo("requests/repeated");
                    assertThat(group.cells()).hasSize(7);
                });
    }

    @Test
    void blankMarkedAndDoubtfulCellsKeepTheirNotes() {
        List<NoteGroups.Group> groups = groups(page -> {
            page.expectFirst("[data-cell=requests/repeated/total]").text("");
            page.expectFirst("[data-cell=requests/granted/total]").text("19①");
            page.expectFirst("[data-cell=requests/publication/total]").remove();
        });

        assertThat(groups)
                .hasSize(9)
                .allSatisfy(group -> assertThat(group.cells())
                        .singleElement()
                        .satisfies(cell ->
                                assertThat(cell).hasToString(group.note().place())));
    }

    @Test
    void nothingIsLost() {
        ImportResult read = Pages.read("2021", page -> {
            page.expectFirst("[data-table=disputes]").remove();
            page.expectFirst("[data-cell=requests/granted/total]").text("19①");
        });

        List<NoteGroups.Group> groups = NoteGroups.of(read.notes(), Pages.EDITIONS.named("2021"));
        assertThat(groups.stream().mapToInt(group -> group.cells().size()).sum())
                .isEqualTo((int) read.notes().stream()
                        .filter(note -> note.place().split("/").length == 3)
                        .count());
    }

    private static List<NoteGroups.Group> groups(Consumer<Document> change) {
        return NoteGroups.of(Pages.read("2021", change).notes(), Pages.EDITIONS.named("2021"));
    }
}
