package org.nianbao.core.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.format.CellKind;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.Identity;
import org.nianbao.core.format.InvalidFormat;
import org.nianbao.core.format.Relation;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.Section;
import org.nianbao.core.format.TableSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The edition files on the class path, {@code report-format/*.json}, read once into {@link Editions}. */
public final class EditionFiles {

    /** Oldest first. A third edition is one more name here and one more file. */
    private static final List<String> NAMES = List.of("2019", "2021");

    private static final JsonMapper JSON = JsonMapper.shared();

    private EditionFiles() {}

    private static final class Loaded {
        static final Editions EDITIONS =
                new Editions(NAMES.stream().map(name -> read(name, bytes(name))).toList());
    }

    /** All editions, checked. The same instance every time. */
    public static Editions editions() {
        return Loaded.EDITIONS;
    }

    /** The file of an edition as it is, for whoever draws the form from it. */
    public static byte[] bytes(String edition) {
        try (InputStream file = EditionFiles.class.getResourceAsStream("/report-format/" + edition + ".json")) {
            if (file == null) {
                throw new InvalidFormat(edition, "no such file");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one edition file.
     *
     * @throws InvalidFormat when something is missing or contradicts itself
     */
    static ReportFormat read(String edition, byte[] bytes) {
        JsonNode file = JSON.readTree(bytes);
        JsonNode years = file.required("years");
        JsonNode basis = file.required("basis");
        String written = text(file, "edition");
        if (!written.equals(edition)) {
            throw new InvalidFormat(edition, "the file calls itself " + written);
        }
        return new ReportFormat(
                edition,
                years.required("from").asInt(),
                years.has("to") ? years.required("to").asInt() : null,
                new ReportFormat.Basis(text(basis, "document"), text(basis, "title")),
                list(file, "sections").stream().map(EditionFiles::section).toList(),
                list(file, "tables").stream().map(EditionFiles::table).toList());
    }

    private static Section section(JsonNode node) {
        String number = optional(node, "number");
        return switch (text(node, "kind")) {
            case "narrative" ->
                new Section.Narrative(
                        text(node, "part"),
                        number,
                        text(node, "title"),
                        texts(node, "aliases"),
                        node.required("required").asBoolean(),
                        text(node, "help"));
            case "tables" ->
                new Section.Tables(number, text(node, "title"), texts(node, "aliases"), texts(node, "tables"));
            default -> throw new IllegalArgumentException("unknown kind of section: " + node.get("kind"));
        };
    }

    private static TableSpec table(JsonNode node) {
        return new TableSpec(
                text(node, "id"),
                text(node, "title"),
                text(node, "unit"),
                kind(text(node, "kind")),
                node.has("decimals") ? node.required("decimals").asInt() : 0,
                optional(node, "corner"),
                optional(node, "over"),
                node.has("across") && node.required("across").asBoolean(),
                list(node, "columns").stream().map(EditionFiles::header).toList(),
                list(node, "rows").stream().map(EditionFiles::header).toList(),
                list(node, "undivided").stream().map(EditionFiles::undivided).toList(),
                list(node, "identities").stream().map(EditionFiles::identity).toList());
    }

    private static Header header(JsonNode node) {
        List<JsonNode> parts = node.has("rows") ? list(node, "rows") : list(node, "columns");
        return new Header(
                node.has("id") ? text(node, "id") : null,
                text(node, "label"),
                texts(node, "aliases"),
                optional(node, "help"),
                node.has("kind") ? kind(text(node, "kind")) : null,
                node.has("decimals") ? node.required("decimals").asInt() : null,
                texts(node, "units"),
                parts.stream().map(EditionFiles::header).toList());
    }

    private static TableSpec.Undivided undivided(JsonNode node) {
        return new TableSpec.Undivided(text(node, "id"), text(node, "label"), texts(node, "covers"));
    }

    private static Identity identity(JsonNode node) {
        Map<String, Integer> sum = new LinkedHashMap<>();
        node.required("sum")
                .properties()
                .forEach(term -> sum.put(term.getKey(), term.getValue().asInt()));
        return new Identity(
                text(node, "rule"),
                Identity.Each.valueOf(text(node, "each").toUpperCase(Locale.ROOT)),
                texts(node, "only"),
                sum,
                Relation.ofSign(text(node, "is")),
                new BigDecimal(node.required("constant").asString()),
                node.has("defines") ? text(node, "defines") : null,
                text(node, "words"));
    }

    private static CellKind kind(String word) {
        return CellKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }

    private static String optional(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : "";
    }

    private static List<String> texts(JsonNode node, String name) {
        return list(node, name).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> list(JsonNode node, String name) {
        @Nullable JsonNode items = node.get(name);
        List<JsonNode> list = new ArrayList<>();
        if (items != null) {
            items.forEach(list::add);
        }
        return list;
    }
}
