package org.nianbao.core.command;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RehearsalTests {

    /** A refused command would leave its classes out of the archive, and nobody would notice but by the clock. */
    @Test
    void goesThroughEveryCommandWithoutBeingRefused(@TempDir Path directory) throws IOException {
        assertThat(Rehearsal.run(directory)).hasSize(6).doesNotContain(Command.REFUSED);
    }
}
