package org.nianbao.workflow.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;

/**
 * Whether somebody may do something now.
 *
 * @param allowed the answer
 * @param why when not: a sentence in Chinese
 * @param code when not: the stable code
 * @param kind when not: whether it is the person (403) or the moment (409)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        boolean allowed,
        @Nullable String why,
        @JsonIgnore @Nullable String code,
        @JsonIgnore Refusal.@Nullable Kind kind) {

    static final Answer YES = new Answer(true, null, null, null);

    static Answer no(String code, String why) {
        return new Answer(false, why, code, Refusal.Kind.FORBIDDEN);
    }

    static Answer notNow(String why) {
        return new Answer(false, why, "wrong-step", Refusal.Kind.CONFLICT);
    }

    /** Refuses when the answer is no. */
    public void orRefuse() {
        if (!allowed && kind != null && code != null && why != null) {
            throw new Refusal(kind, code, why);
        }
    }
}
