package org.nianbao.workflow.importing.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.workflow.importing.Settlement;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a person has settled of a preview: {@code {"cells": {id: value}, "kept": [id], "keptParts": [part]}}. */
@Component
public class SettlementReader {

    private static final int LONGEST = 200_000;

    private final JsonMapper json;

    SettlementReader(JsonMapper json) {
        this.json = json;
    }

    /** The settlement; nothing settled when the field is missing. Refused when a place or a value is none of ours. */
    public Settlement read(@Nullable String field) {
        if (field == null || field.isBlank()) {
            return Settlement.none();
        }
        if (field.length() > LONGEST) {
            throw Refusal.malformed("核定的内容太长。");
        }
        try {
            JsonNode settled = json.readTree(field);
            Map<CellId, Optional<CellValue>> cells = new LinkedHashMap<>();
            settled.path("cells")
                    .properties()
                    .forEach(cell -> cells.put(
                            CellId.parse(cell.getKey()), Optional.ofNullable(ReportJson.value(cell.getValue()))));
            Set<CellId> kept = new LinkedHashSet<>();
            settled.path("kept").forEach(cell -> kept.add(CellId.parse(cell.asString())));
            Set<Part> parts = new LinkedHashSet<>();
            settled.path("keptParts")
                    .forEach(part -> parts.add(Part.ofId(part.asString()).orElseThrow(IllegalArgumentException::new)));
            return new Settlement(cells, kept, parts);
        } catch (IllegalArgumentException | JacksonException e) {
            throw Refusal.malformed("核定的内容读不懂，请重新预览后再确认。");
        }
    }
}
