package org.nianbao.core.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a file of the corpus holds, written down beside it as {@code NAME.expected.json}: {@code {"edition","year","organ",
 * "title","cells":{id: number|null},"notes":[{"kind","place"}],"narratives":{part:[first words of a block]}}}. A cell that
 * is null or not named there has no certain figure in the file.
 */
final class CorpusFile {

    static final String EXPECTED = ".expected.json";

    private final JsonNode expected;

    private CorpusFile(JsonNode expected) {
        this.expected = expected;
    }

    static CorpusFile of(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path beside = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
        JsonMapper mapper = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        return new CorpusFile(mapper.readTree(Files.readAllBytes(beside)));
    }

    /** Everything in which the reading is not what is expected, a sentence each. */
    List<String> differences(ImportResult read) {
        List<String> differences = new ArrayList<>();
        AnnualReport report = read.report();
        property("edition", report.edition(), differences);
        property("year", Integer.toString(report.year()), differences);
        property("organ", report.organ(), differences);
        property("title", report.title(), differences);
        cells(read, differences);
        for (String note : expectedNotes()) {
            if (read.notes().stream().map(CorpusFile::key).noneMatch(note::equals)) {
                differences.add("no note " + note);
            }
        }
        expected.path("narratives").propertyStream().forEach(part -> narrative(report, part, differences));
        return differences;
    }

    /** The notes that nobody expects. */
    List<String> unexpectedNotes(ImportResult read) {
        Set<String> known = expectedNotes();
        return read.notes().stream()
                .filter(note -> !known.contains(key(note)))
                .map(note -> key(note) + " [" + note.raw() + "] " + note.message())
                .toList();
    }

    private void property(String name, String found, List<String> differences) {
        JsonNode value = expected.get(name);
        if (value != null && !value.asString().equals(found)) {
            differences.add(name + ": " + found + ", expected " + value.asString());
        }
    }

    private void cells(ImportResult read, List<String> differences) {
        AnnualReport report = read.report();
        Map<String, @Nullable BigDecimal> figures = new LinkedHashMap<>();
        expected.path("cells")
                .propertyStream()
                .forEach(cell -> figures.put(
                        cell.getKey(),
                        cell.getValue().isNull() ? null : cell.getValue().decimalValue()));
        Set<String> cells = new TreeSet<>(figures.keySet());
        report.cells().filled().forEach(cell -> cells.add(cell.toString()));
        Pages.EDITIONS.named(report.edition()).cells().forEach(cell -> cells.add(cell.toString()));
        Set<String> asked = asked(read);
        for (String id : cells) {
            BigDecimal wanted = figures.get(id);
            BigDecimal found = report.cells().figure(CellId.parse(id));
            if (wanted == null ? found != null : found == null || wanted.compareTo(found) != 0) {
                boolean silent = !asked.contains(id);
                differences.add((silent ? "SILENT " : "") + id + ": " + found + ", expected " + wanted);
            } else if (found == null && !asked.contains(id)) {
                differences.add("SILENT " + id + " has no figure and no note names it");
            }
        }
        read.notes().stream()
                .filter(note -> figures.get(note.place()) != null)
                .map(CorpusFile::key)
                .filter(note -> !expectedNotes().contains(note))
                .forEach(note -> differences.add("needless note " + note));
    }

    /** The cells that notes name; for the cells of rows that the file prints as one, that row is enough. */
    private static Set<String> asked(ImportResult read) {
        Set<String> asked = new LinkedHashSet<>();
        read.notes().forEach(note -> asked.add(note.place()));
        ReportFormat format = Pages.EDITIONS.named(read.report().edition());
        for (TableSpec table : format.tables()) {
            for (TableSpec.Undivided whole : table.undivided()) {
                if (asked.contains(table.id() + "/" + whole.id())) {
                    table.cells().stream()
                            .filter(cell -> whole.covers().contains(cell.row()))
                            .forEach(cell -> asked.add(cell.toString()));
                }
            }
        }
        return asked;
    }

    private Set<String> expectedNotes() {
        Set<String> notes = new LinkedHashSet<>();
        for (JsonNode note : expected.path("notes")) {
            notes.add(note.get("kind").asString() + " " + note.get("place").asString());
        }
        return notes;
    }

    private static String key(Note note) {
        return note.kind().name().toLowerCase(Locale.ROOT) + " " + note.place();
    }

    private static void narrative(AnnualReport report, Map.Entry<String, JsonNode> part, List<String> differences) {
        List<Block> blocks = report.part(Part.ofId(part.getKey()).orElseThrow());
        List<String> begins = new ArrayList<>();
        part.getValue().forEach(text -> begins.add(text.asString()));
        List<String> texts = blocks.stream().map(CorpusFile::text).toList();
        boolean alike = texts.size() == begins.size();
        for (int i = 0; alike && i < texts.size(); i++) {
            alike = texts.get(i).strip().startsWith(begins.get(i));
        }
        if (!alike) {
            differences.add(part.getKey() + ": " + texts + ", expected to begin " + begins);
        }
    }

    private static String text(Block block) {
        return block instanceof Block.Table table
                ? "|" + String.join("|", table.rows().get(0))
                : block.text();
    }
}
