package org.nianbao.core.importing;

import java.io.Serial;

/** A file that is not read. The message is a Chinese sentence for the person who chose it: what is wrong and what to do. */
public final class ImportRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    public ImportRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    ImportRefused(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** A stable word for programs, such as {@code password-protected}. */
    public String code() {
        return code;
    }
}
