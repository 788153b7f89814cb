package org.nianbao.workflow.console.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.report.DraftChange;
import org.nianbao.workflow.report.DraftPatch;
import org.nianbao.workflow.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a patch of a draft. Cells and blocks are written as in the content; a change is the pair of old and new. */
final class PatchReader {

    private static final int LONGEST_LABEL = 100;

    private PatchReader() {}

    /** The patch. Refused when a place or a value is none of ours. */
    static DraftPatch read(JsonNode body) {
        try {
            return patch(body);
        } catch (IllegalArgumentException | JacksonException e) {
            throw Refusal.malformed("保存的内容读不懂：" + e.getMessage());
        }
    }

    private static DraftPatch patch(JsonNode body) {
        return new DraftPatch(
                kind(body.path("kind").asString("edit")),
                body.hasNonNull("title") ? change(body.required("title"), PatchReader::text) : null,
                changes(body.path("cells"), CellId::parse, ReportJson::value),
                changes(body.path("units"), CellId::parse, PatchReader::text),
                changes(body.path("local"), PatchReader::label, ReportJson::value),
                blocks(body.path("blocks")));
    }

    private static DraftChange.Kind kind(String word) {
        for (DraftChange.Kind kind : DraftChange.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind " + word);
    }

    private static <K, V> Map<K, DraftPatch.Change<V>> changes(
            JsonNode node, Function<String, K> key, Function<JsonNode, @Nullable V> value) {
        Map<K, DraftPatch.Change<V>> changes = new LinkedHashMap<>();
        node.properties().forEach(entry -> changes.put(key.apply(entry.getKey()), change(entry.getValue(), value)));
        return changes;
    }

    private static <V> DraftPatch.Change<V> change(JsonNode pair, Function<JsonNode, @Nullable V> value) {
        if (!pair.isArray() || pair.size() != 2) {
            throw new IllegalArgumentException("[old, new]");
        }
        return new DraftPatch.Change<>(value.apply(pair.required(0)), value.apply(pair.required(1)));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    private static String label(String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("label " + label);
        }
        return label;
    }

    private static List<DraftPatch.BlockChange> blocks(JsonNode node) {
        List<DraftPatch.BlockChange> blocks = new ArrayList<>();
        for (JsonNode change : node) {
            Part part = Part.ofId(change.required("part").asString())
                    .orElseThrow(() -> new IllegalArgumentException("part"));
            String id = change.required("id").asString();
            Block to = block(change.path("new"));
            if (!Block.ID.matcher(id).matches() || to != null && !to.id().equals(id)) {
                throw new IllegalArgumentException("block " + id);
            }
            blocks.add(new DraftPatch.BlockChange(
                    part,
                    id,
                    block(change.path("old")),
                    to,
                    change.path("after").asString(null)));
        }
        return blocks;
    }

    private static @Nullable Block block(JsonNode node) {
        return node.isObject() ? ReportJson.block(node) : null;
    }
}
