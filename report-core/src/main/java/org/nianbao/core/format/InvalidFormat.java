package org.nianbao.core.format;

import java.io.Serial;

/** An edition file contradicts itself: a fault of the program, found when the file is loaded. */
public final class InvalidFormat extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public InvalidFormat(String edition, String what) {
        super("edition " + edition + ": " + what);
    }
}
