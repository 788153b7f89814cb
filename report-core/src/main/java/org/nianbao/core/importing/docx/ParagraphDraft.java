package org.nianbao.core.importing.docx;

import org.jspecify.annotations.Nullable;

/** A paragraph while it is read. */
final class ParagraphDraft {

    final StringBuilder text = new StringBuilder();

    @Nullable
    String style;

    @Nullable
    Integer outline;

    @Nullable
    NumberRef number;

    @Nullable
    Boolean right;
}
