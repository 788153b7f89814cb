package org.nianbao.core.content;

import java.util.Optional;

/** A part of the narrative. */
public enum Part {
    /** 引言: basis, period, contact. */
    PREAMBLE("preamble"),
    /** 一、总体情况. */
    OVERVIEW("overview"),
    /** 五、存在的主要问题及改进情况. */
    PROBLEMS("problems"),
    /** 六、其他需要报告的事项. */
    OTHER_MATTERS("other-matters"),
    /** 落款 and 成文日期. */
    SIGNATURE("signature");

    private final String id;

    Part(String id) {
        this.id = id;
    }

    /** The word in JSON and in the edition file. */
    public String id() {
        return id;
    }

    public static Optional<Part> ofId(String id) {
        for (Part part : values()) {
            if (part.id.equals(id)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
