package org.nianbao.core.content.json;

import java.io.Serial;

/** A text is no report in JSON. The message is for people, in Chinese. */
public final class BadReportJson extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public BadReportJson(String message) {
        super(message);
    }
}
