package org.nianbao.workflow.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.record.SecretMarking;

/**
 * Puts a patch into a draft. Each place is compared and set on its own: where somebody else has put something in the
 * meantime, theirs stays and is told; where a text carries a secret marking, nothing of it is kept; the rest is taken.
 */
final class DraftMerge {

    /** A place where somebody else was faster, and what they put there, as JSON. */
    record Conflict(String place, @Nullable String theirs) {}

    private final AnnualReport before;
    private String title;
    private Cells cells;
    private final Map<CellId, String> units;
    private final Map<String, CellValue> local;
    private final Map<Part, List<Block>> narratives = new EnumMap<>(Part.class);

    private final List<String> settled = new ArrayList<>();
    private final List<DraftDiff.Difference> changed = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<SecretMarking.Met> refused = new ArrayList<>();

    DraftMerge(AnnualReport before) {
        this.before = before;
        this.title = before.title();
        this.cells = before.cells();
        this.units = new LinkedHashMap<>(before.units());
        this.local = new LinkedHashMap<>(before.local());
        before.narratives().forEach((part, blocks) -> narratives.put(part, new ArrayList<>(blocks)));
    }

    DraftMerge apply(DraftPatch patch) {
        if (patch.title() != null) {
            settle("title", title, patch.title(), Function.identity(), ReportJson::text, this::retitle);
        }
        patch.cells()
                .forEach((cell, change) -> settle(
                        cell.toString(),
                        cells.get(cell),
                        change,
                        CellValue::toString,
                        ReportJson::text,
                        value -> cells = cells.with(cell, value)));
        patch.units()
                .forEach((cell, change) -> settle(
                        "units/" + cell,
                        units.get(cell),
                        change,
                        Function.identity(),
                        ReportJson::text,
                        unit -> put(units, cell, unit)));
        patch.local()
                .forEach((label, change) -> settle(
                        "local/" + label,
                        local.get(label),
                        change,
                        value -> label + "：" + value,
                        ReportJson::text,
                        value -> put(local, label, value)));
        patch.blocks().forEach(this::block);
        return this;
    }

    private void block(DraftPatch.BlockChange change) {
        settle(
                change.place(),
                find(change.part(), change.id()),
                new DraftPatch.Change<>(change.from(), change.to()),
                Block::text,
                ReportJson::text,
                block -> place(change, block));
    }

    /** The heart of it: what stands there decides. */
    private <T> void settle(
            String place,
            @Nullable T current,
            DraftPatch.Change<T> change,
            Function<T, String> words,
            Function<T, String> json,
            Consumer<@Nullable T> set) {
        T wanted = change.to();
        if (wanted != null) {
            List<SecretMarking.Met> markings = SecretGate.markings(place, words.apply(wanted));
            if (!markings.isEmpty()) {
                refused.addAll(markings);
                return;
            }
        }
        if (Objects.equals(current, wanted)) {
            settled.add(place);
        } else if (Objects.equals(current, change.from())) {
            set.accept(wanted);
            settled.add(place);
            changed.add(new DraftDiff.Difference(
                    place, current == null ? null : json.apply(current), wanted == null ? null : json.apply(wanted)));
        } else {
            conflicts.add(new Conflict(place, current == null ? null : json.apply(current)));
        }
    }

    private void retitle(@Nullable String wanted) {
        title = wanted == null || wanted.isBlank() ? before.title() : wanted.strip();
    }

    private static <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    private @Nullable Block find(Part part, String id) {
        return narratives.getOrDefault(part, List.of()).stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void place(DraftPatch.BlockChange change, @Nullable Block wanted) {
        List<Block> blocks = narratives.computeIfAbsent(change.part(), part -> new ArrayList<>());
        int at = indexOf(blocks, change.id());
        if (wanted == null) {
            blocks.remove(at);
        } else if (at >= 0) {
            blocks.set(at, wanted);
        } else {
            blocks.add(placeAfter(blocks, change.after()), wanted);
        }
    }

    /** After that block; at the end when somebody has removed it meanwhile. */
    private static int placeAfter(List<Block> blocks, @Nullable String after) {
        if (after == null) {
            return 0;
        }
        int at = indexOf(blocks, after);
        return at < 0 ? blocks.size() : at + 1;
    }

    private static int indexOf(List<Block> blocks, String id) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    AnnualReport content() {
        return new AnnualReport(
                before.edition(), before.year(), before.organ(), title, narratives, cells, units, local);
    }

    /** The places that are now as the patch wanted them. */
    List<String> settled() {
        return settled;
    }

    List<DraftDiff.Difference> changed() {
        return changed;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<SecretMarking.Met> refused() {
        return refused;
    }
}
