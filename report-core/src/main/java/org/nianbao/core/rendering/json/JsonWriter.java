package org.nianbao.core.rendering.json;

import java.nio.charset.StandardCharsets;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the report's content as JSON. */
public final class JsonWriter {

    private static final JsonMapper INDENTED = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final ReportJson json;

    public JsonWriter(Editions editions) {
        this.json = new ReportJson(editions);
    }

    /** The canonical bytes: equal content, equal bytes. */
    public byte[] canonical(AnnualReport report) {
        return json.write(report);
    }

    /** The same content, indented, with a line feed at the end. */
    public byte[] indented(AnnualReport report) {
        String text = INDENTED.writeValueAsString(INDENTED.readTree(canonical(report)));
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
