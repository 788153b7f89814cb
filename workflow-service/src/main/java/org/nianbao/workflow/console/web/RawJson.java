package org.nianbao.workflow.console.web;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** JSON that is passed on as it was stored. */
record RawJson(@JsonValue @JsonRawValue String json) {

    static RawJson of(byte[] bytes) {
        return new RawJson(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The value; null when there is none. */
    static @Nullable RawJson ofNullable(@Nullable String json) {
        return json == null ? null : new RawJson(json);
    }
}
