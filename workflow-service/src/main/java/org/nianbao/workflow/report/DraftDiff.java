package org.nianbao.workflow.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;

/** Where two contents differ, place by place, in the order of the report. */
public final class DraftDiff {

    /** A place that differs, with both values as JSON; null where nothing stands. */
    public record Difference(
            String place, @Nullable String from, @Nullable String to) {}

    private final Editions editions;

    public DraftDiff(Editions editions) {
        this.editions = editions;
    }

    public List<Difference> between(AnnualReport from, AnnualReport to) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "title", ReportJson.text(from.title()), ReportJson.text(to.title()));
        for (Part part : Part.values()) {
            blocks(differences, part, from.part(part), to.part(part));
        }
        for (CellId cell : cells(from, to)) {
            add(
                    differences,
                    cell.toString(),
                    text(from.cells().get(cell)),
                    text(to.cells().get(cell)));
        }
        units(differences, from, to);
        Set<String> labels = new java.util.LinkedHashSet<>(from.local().keySet());
        labels.addAll(to.local().keySet());
        labels.forEach(label -> add(
                differences,
                "local/" + label,
                text(from.local().get(label)),
                text(to.local().get(label))));
        return differences;
    }

    private static void units(List<Difference> differences, AnnualReport from, AnnualReport to) {
        Set<CellId> withUnit = new HashSet<>(from.units().keySet());
        withUnit.addAll(to.units().keySet());
        withUnit.stream()
                .sorted(java.util.Comparator.comparing(CellId::toString))
                .forEach(cell -> add(
                        differences,
                        "units/" + cell,
                        quoted(from.units().get(cell)),
                        quoted(to.units().get(cell))));
    }

    private static void blocks(List<Difference> differences, Part part, List<Block> from, List<Block> to) {
        Map<String, Block> old = byId(from);
        Map<String, Block> now = byId(to);
        now.forEach((id, block) -> add(differences, part.id() + "/" + id, text(old.get(id)), ReportJson.text(block)));
        old.forEach((id, block) -> {
            if (!now.containsKey(id)) {
                add(differences, part.id() + "/" + id, ReportJson.text(block), null);
            }
        });
    }

    private List<CellId> cells(AnnualReport from, AnnualReport to) {
        return editions.formats().stream()
                .flatMap(format -> format.cells().stream())
                .distinct()
                .filter(cell ->
                        !Objects.equals(from.cells().get(cell), to.cells().get(cell)))
                .toList();
    }

    private static Map<String, Block> byId(List<Block> blocks) {
        Map<String, Block> byId = new LinkedHashMap<>();
        blocks.forEach(block -> byId.put(block.id(), block));
        return byId;
    }

    private static @Nullable String text(@Nullable CellValue value) {
        return value == null ? null : ReportJson.text(value);
    }

    private static @Nullable String text(@Nullable Block block) {
        return block == null ? null : ReportJson.text(block);
    }

    private static @Nullable String quoted(@Nullable String unit) {
        return unit == null ? null : ReportJson.text(unit);
    }

    private static void add(List<Difference> differences, String place, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            differences.add(new Difference(place, from, to));
        }
    }
}
