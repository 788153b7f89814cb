package org.nianbao.workflow.review;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;

/** The words that go with an act. */
final class Words {

    private static final int LONGEST = 1000;

    private Words() {}

    /** The text, trimmed; null when there is none. Refused when it is too long to keep. */
    static @Nullable String optional(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String words = text.strip();
        if (words.length() > LONGEST) {
            throw Refusal.unprocessable("opinion-too-long", "意见最多 " + LONGEST + " 个字。");
        }
        return words;
    }

    /** The text, trimmed. Refused when there is none. */
    static String required(@Nullable String text, String what) {
        String words = optional(text);
        if (words == null) {
            throw Refusal.unprocessable("opinion-missing", what);
        }
        return words;
    }
}
