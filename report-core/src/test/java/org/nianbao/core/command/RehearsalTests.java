package org.nianbao.core.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RehearsalTests {

    /** A refused command would leave its classes out of the archive, and nobody would notice but by the clock. */
    @Test
    void goesThroughEveryCommandWithoutBeingRefused(@TempDir Path directory) throws IOException {
        assertThat(Rehearsal.run(directory, FILES))
                .hasSize(6 + 2 * FILES.size())
                .doesNotContain(Command.REFUSED);
    }

    /** The launcher leaves out what is not there: a file that was renamed would be missed by nobody. */
    @Test
    void theLauncherRehearsesFilesOfEveryKind() throws IOException {
        String launcher = Files.readString(Path.of("../nianbao"));
        assertThat(FILES)
                .allSatisfy(file ->
                        assertThat(launcher).contains(file.substring(file.indexOf("corpus/") + "corpus/".length())));
    }

    private static final List<String> FILES = Stream.of(
                    "docx/wps-official-2021.docx",
                    "doc/lo-one-table.doc",
                    "pdf/chrome-plain.pdf",
                    "pdf/lo-bordered.pdf",
                    "xlsx/one-sheet.xlsx",
                    "xlsx/old-format.xls",
                    "html/portal-trs-gbk.html",
                    "md/pipe-repeated-spans.md",
                    "txt/one-cell-a-line.txt")
            .map(name -> "src/test/resources/corpus/" + name)
            .toList();
}
