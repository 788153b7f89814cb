package org.nianbao.workflow.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.nianbao.core.format.CellId;
import org.nianbao.core.scanner.Level;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.Severity;
import org.nianbao.core.validation.Verdict;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the core's findings and hits stand in JSON: ids and words, as on the command line. */
@Component
class CoreJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    CoreJson() {
        super("nianbao-core");
        addSerializer(new Words<>(CellId.class, CellId::toString));
        addSerializer(new Words<>(Severity.class, Severity::word));
        addSerializer(new Words<>(Verdict.class, Verdict::word));
        addSerializer(new Words<>(Level.class, Level::word));
        setMixInAnnotation(Finding.class, FindingMixin.class);
    }

    /** Whether a reason is needed follows from the rest, but a reader of the JSON should not have to know how. */
    interface FindingMixin {
        @JsonProperty("needsReason")
        boolean needsReason();
    }

    private static final class Words<T> extends StdSerializer<T> {

        private final transient java.util.function.Function<T, String> word;

        Words(Class<T> type, java.util.function.Function<T, String> word) {
            super(type);
            this.word = word;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(word.apply(value));
        }
    }
}
