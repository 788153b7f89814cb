package org.nianbao.workflow.report;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.testing.Contents;

import static org.assertj.core.api.Assertions.assertThat;

class DraftMergeTests {

    private static final AnnualReport BEFORE = Contents.complete("测试局");

    private static DraftPatch cell(CellId cell, @Nullable CellValue from, @Nullable CellValue to) {
        return new DraftPatch(
                DraftChange.Kind.EDIT,
                null,
                Map.of(cell, new DraftPatch.Change<>(from, to)),
                Map.of(),
                Map.of(),
                List.of());
    }

    private static DraftPatch block(@Nullable Block from, @Nullable Block to, @Nullable String after) {
        String id = to != null ? to.id() : from == null ? "" : from.id();
        return new DraftPatch(
                DraftChange.Kind.EDIT,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(new DraftPatch.BlockChange(Part.OVERVIEW, id, from, to, after)));
    }

    @Test
    void aPlaceThatIsAsItWasSeenTakesTheNewValue() {
        DraftMerge merge = new DraftMerge(BEFORE).apply(cell(Contents.RECEIVED, CellValue.of(12), CellValue.of(13)));

        assertThat(merge.content().cells().get(Contents.RECEIVED)).isEqualTo(CellValue.of(13));
        assertThat(merge.changed())
                .containsExactly(new DraftDiff.Difference("requests/newly-received/natural-person", "12", "13"));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void wherePeopleMeetTheFirstStaysAndTheSecondIsTold() {
        DraftMerge merge = new DraftMerge(BEFORE).apply(cell(Contents.RECEIVED, CellValue.of(11), CellValue.of(13)));

        assertThat(merge.content()).isEqualTo(BEFORE);
        assertThat(merge.conflicts())
                .containsExactly(new DraftMerge.Conflict("requests/newly-received/natural-person", "12"));
    }

    @Test
    void theSameValueTwiceIsNoConflictAndNoChange() {
        DraftMerge merge = new DraftMerge(BEFORE).apply(cell(Contents.RECEIVED, CellValue.of(11), CellValue.of(12)));

        assertThat(merge.settled()).containsExactly("requests/newly-received/natural-person");
        assertThat(merge.changed()).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void blankIsAValueOfItsOwn() {
        DraftMerge blanked = new DraftMerge(BEFORE).apply(cell(Contents.RECEIVED, CellValue.of(12), null));
        DraftMerge notZero =
                new DraftMerge(blanked.content()).apply(cell(Contents.RECEIVED, CellValue.of(0), CellValue.of(5)));

        assertThat(blanked.content().cells().isBlank(Contents.RECEIVED)).isTrue();
        assertThat(notZero.conflicts()).hasSize(1);
    }

    @Test
    void aBlockIsAddedWhereItBelongs() {
        Block added = Block.paragraph("n1", "（一之二）新增的一段。");

        DraftMerge after = new DraftMerge(BEFORE).apply(block(null, added, "o1"));
        DraftMerge first = new DraftMerge(BEFORE).apply(block(null, added, null));
        DraftMerge last = new DraftMerge(BEFORE).apply(block(null, added, "gone"));

        assertThat(ids(after)).containsExactly("o1", "n1", "o2", "o3", "o4", "o5");
        assertThat(ids(first)).containsExactly("n1", "o1", "o2", "o3", "o4", "o5");
        assertThat(ids(last)).containsExactly("o1", "o2", "o3", "o4", "o5", "n1");
    }

    @Test
    void aBlockThatSomebodyRewroteIsNotRemoved() {
        Block seen = Block.paragraph("o1", "别的文字。");

        DraftMerge merge = new DraftMerge(BEFORE).apply(block(seen, null, null));

        assertThat(ids(merge)).containsExactly("o1", "o2", "o3", "o4", "o5");
        assertThat(merge.conflicts()).extracting(DraftMerge.Conflict::place).containsExactly("overview/o1");
    }

    @Test
    void aSecretMarkingKeepsOnlyItsOwnPlaceOut() {
        Block secret = Block.paragraph("n1", "机密★10年 某某方案");
        DraftPatch patch = new DraftPatch(
                DraftChange.Kind.EDIT,
                null,
                Map.of(Contents.RECEIVED, new DraftPatch.Change<>(CellValue.of(12), CellValue.of(13))),
                Map.of(),
                Map.of(),
                List.of(new DraftPatch.BlockChange(Part.OVERVIEW, "n1", null, secret, "o1")));

        DraftMerge merge = new DraftMerge(BEFORE).apply(patch);

        assertThat(merge.refused()).isNotEmpty().allSatisfy(met -> {
            assertThat(met.place()).isEqualTo("overview/n1");
            assertThat(met.excerpt()).doesNotContain("机密★10年");
        });
        assertThat(merge.content().toString()).doesNotContain("机密");
        assertThat(merge.settled()).containsExactly("requests/newly-received/natural-person");
    }

    private static List<String> ids(DraftMerge merge) {
        return merge.content().part(Part.OVERVIEW).stream().map(Block::id).toList();
    }
}
