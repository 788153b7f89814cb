package org.nianbao.core.content.json;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.Revision;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report's content as JSON. What is written is canonical: UTF-8, keys in edition order, no white space, figures plain
 * and without exponent, so equal content has equal bytes.
 */
public final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(40)
                            .maxStringLength(2_000_000)
                            .build())
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Editions editions;

    public ReportJson(Editions editions) {
        this.editions = editions;
    }

    /** The content alone, canonical. */
    public byte[] write(AnnualReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            content(json, report);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** A revision, canonical: these are the bytes that are stored, hashed and signed. */
    public byte[] write(Revision revision) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("report", revision.reportId());
            json.writeStringProperty("organCode", revision.organCode());
            json.writeNumberProperty("revision", revision.number());
            content(json, revision.content());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private void content(JsonGenerator json, AnnualReport report) {
        json.writeStringProperty("edition", report.edition());
        json.writeNumberProperty("year", report.year());
        json.writeStringProperty("organ", report.organ());
        json.writeStringProperty("title", report.title());
        json.writeObjectPropertyStart("narratives");
        report.narratives().forEach((part, blocks) -> {
            json.writeArrayPropertyStart(part.id());
            blocks.forEach(block -> block(json, block));
            json.writeEndArray();
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("cells");
        for (CellId cell : ordered(report)) {
            value(json, cell.toString(), report.cells().get(cell));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("units");
        report.units().entrySet().stream()
                .sorted(Comparator.comparing(unit -> unit.getKey().toString()))
                .forEach(unit -> json.writeStringProperty(unit.getKey().toString(), unit.getValue()));
        json.writeEndObject();
        json.writeObjectPropertyStart("local");
        report.local().forEach((label, value) -> value(json, label, value));
        json.writeEndObject();
    }

    /** All cells of the edition, blank ones too, then those of other editions that are filled. */
    private Set<CellId> ordered(AnnualReport report) {
        Set<CellId> cells = new LinkedHashSet<>(editions.named(report.edition()).cells());
        for (ReportFormat format : editions.formats()) {
            format.cells().stream()
                    .filter(cell -> !report.cells().isBlank(cell))
                    .forEach(cells::add);
        }
        report.cells().filled().stream()
                .sorted(Comparator.comparing(CellId::toString))
                .forEach(cells::add);
        return cells;
    }

    /** One block as JSON, as it stands in the content. */
    public static String text(Block block) {
        return written(json -> block(json, block));
    }

    /** One value as JSON, as it stands in the content: a number or {@code {"raw": text}}. */
    public static String text(CellValue value) {
        return written(json -> value(json, value));
    }

    /** A text as JSON. */
    public static String text(String text) {
        return written(json -> json.writeString(text));
    }

    private static String written(Consumer<JsonGenerator> what) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            what.accept(json);
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, String name, @Nullable CellValue value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            value(json, value);
        }
    }

    private static void value(JsonGenerator json, CellValue value) {
        if (value instanceof CellValue.Figure figure) {
            json.writeNumber(figure.number());
        } else if (value instanceof CellValue.Raw raw) {
            json.writeStartObject();
            json.writeStringProperty("raw", raw.text());
            json.writeEndObject();
        }
    }

    private static void block(JsonGenerator json, Block block) {
        json.writeStartObject();
        json.writeStringProperty("id", block.id());
        if (block instanceof Block.Heading heading) {
            json.writeStringProperty("kind", "heading");
            json.writeNumberProperty("level", heading.level());
            text(json, heading.text(), heading.bound());
        } else if (block instanceof Block.Paragraph paragraph) {
            json.writeStringProperty("kind", "paragraph");
            text(json, paragraph.text(), paragraph.bound());
        } else if (block instanceof Block.Table table) {
            json.writeStringProperty("kind", "table");
            json.writeArrayPropertyStart("rows");
            for (List<String> row : table.rows()) {
                json.writeStartArray();
                row.forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String text, List<Block.BoundNumber> bound) {
        json.writeStringProperty("text", text);
        if (bound.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("bound");
        for (Block.BoundNumber number : bound) {
            json.writeStartObject();
            json.writeNumberProperty("start", number.start());
            json.writeNumberProperty("end", number.end());
            json.writeStringProperty("cell", number.cell().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Reads content, canonical or not. A cell is a number, null, {@code {"raw": text}} or a text, which is kept as typed
     * (an empty one is blank). Keys that are not content are passed over.
     *
     * @throws BadReportJson when it is no JSON or no report
     */
    public AnnualReport read(byte[] bytes) {
        JsonNode node;
        try {
            node = JSON.readTree(bytes);
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "" : "，第 " + e.getLocation().getLineNr() + " 行读不下去";
            throw new BadReportJson("不是可读的 JSON" + line + "，文件可能不完整");
        }
        try {
            return read(node);
        } catch (JacksonException e) {
            throw new BadReportJson("不是年度报告的 JSON：有的内容不是应有的样子");
        } catch (IllegalArgumentException e) {
            throw new BadReportJson("不是年度报告的 JSON：" + e.getMessage());
        }
    }

    private AnnualReport read(JsonNode node) {
        if (node == null || !node.isObject()) {
            throw new IllegalArgumentException("最外层应是一个对象");
        }
        int year = node.required("year").asInt();
        String edition = node.has("edition")
                ? node.required("edition").asString()
                : editions.forYear(year).edition();
        editions.named(edition);
        String organ = node.required("organ").asString();
        return new AnnualReport(
                edition,
                year,
                organ,
                node.hasNonNull("title") ? node.required("title").asString() : AnnualReport.titleFor(organ, year),
                narratives(node.path("narratives")),
                cells(node.required("cells")),
                units(node.path("units")),
                local(node.path("local")));
    }

    private static Map<Part, List<Block>> narratives(JsonNode node) {
        Map<Part, List<Block>> narratives = new EnumMap<>(Part.class);
        node.properties().forEach(entry -> {
            Part part = Part.ofId(entry.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("没有这一部分：" + entry.getKey()));
            List<Block> blocks = new ArrayList<>();
            entry.getValue().forEach(block -> blocks.add(block(block)));
            narratives.put(part, blocks);
        });
        return narratives;
    }

    /** Reads one block. */
    public static Block block(JsonNode node) {
        String id = node.required("id").asString();
        String kind = node.required("kind").asString();
        return switch (kind) {
            case "heading" ->
                new Block.Heading(
                        id,
                        node.required("level").asInt(),
                        node.required("text").asString(),
                        bound(node));
            case "paragraph" -> new Block.Paragraph(id, node.required("text").asString(), bound(node));
            case "table" -> {
                List<List<String>> rows = new ArrayList<>();
                for (JsonNode row : node.required("rows")) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(cell.asString()));
                    rows.add(cells);
                }
                yield new Block.Table(id, rows);
            }
            default -> throw new IllegalArgumentException("没有这种段落：" + kind);
        };
    }

    private static List<Block.BoundNumber> bound(JsonNode node) {
        List<Block.BoundNumber> bound = new ArrayList<>();
        node.path("bound")
                .forEach(number -> bound.add(new Block.BoundNumber(
                        number.required("start").asInt(),
                        number.required("end").asInt(),
                        CellId.parse(number.required("cell").asString()))));
        return bound;
    }

    private Cells cells(JsonNode node) {
        Map<CellId, CellValue> cells = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            CellId cell = CellId.parse(entry.getKey());
            if (!known(cell)) {
                throw new IllegalArgumentException("没有这一格：" + entry.getKey());
            }
            CellValue value = value(entry.getValue());
            if (value != null) {
                cells.put(cell, value);
            }
        });
        return Cells.of(cells);
    }

    private boolean known(CellId cell) {
        return editions.has(cell);
    }

    private static Map<CellId, String> units(JsonNode node) {
        Map<CellId, String> units = new LinkedHashMap<>();
        node.properties()
                .forEach(entry ->
                        units.put(CellId.parse(entry.getKey()), entry.getValue().asString()));
        return units;
    }

    private static Map<String, CellValue> local(JsonNode node) {
        Map<String, CellValue> local = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            CellValue value = value(entry.getValue());
            if (value != null) {
                local.put(entry.getKey(), value);
            }
        });
        return local;
    }

    /** Reads one cell: a number, {@code {"raw": text}}, a text; null is blank. */
    public static @Nullable CellValue value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return CellValue.Figure.fits(number) ? CellValue.of(number) : CellValue.raw(node.asString());
        }
        // what this program wrote is read to the letter, so that the same bytes come out again
        String text = node.isObject()
                ? node.required("raw").asString()
                : node.asString().strip();
        return text.isBlank() ? null : CellValue.raw(text);
    }
}
