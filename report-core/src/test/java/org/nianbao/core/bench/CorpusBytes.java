package org.nianbao.core.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files of the corpus, from the class path. */
final class CorpusBytes {

    private CorpusBytes() {}

    static byte[] of(String file) {
        try (InputStream bytes = CorpusBytes.class.getResourceAsStream("/corpus/" + file)) {
            return Objects.requireNonNull(bytes, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
