package org.nianbao.core.command;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.Anchor;
import org.nianbao.core.format.CellId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON, indented, numbers plain. */
final class Answer {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Answer() {}

    /** What the writer writes, as text without a line feed at the end. */
    static String of(Consumer<JsonGenerator> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writer.accept(json);
        }
        return text.toString();
    }

    static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    static void cells(JsonGenerator json, String name, List<CellId> cells) {
        json.writeArrayPropertyStart(name);
        cells.forEach(cell -> json.writeString(cell.toString()));
        json.writeEndArray();
    }

    static void anchor(JsonGenerator json, @Nullable Anchor anchor) {
        if (anchor == null) {
            json.writeNullProperty("anchor");
            return;
        }
        json.writeObjectPropertyStart("anchor");
        json.writeStringProperty("part", anchor.part());
        json.writeStringProperty("block", anchor.block());
        json.writeNumberProperty("start", anchor.start());
        json.writeNumberProperty("end", anchor.end());
        json.writeStringProperty("quote", anchor.quote());
        json.writeEndObject();
    }
}
