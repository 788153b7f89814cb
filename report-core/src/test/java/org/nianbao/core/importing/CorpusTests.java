package org.nianbao.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports as they are published: every figure is what the source says, or a note that names its cell asks. */
class CorpusTests {

    private static final int MOST_SHOWN = 12;

    static final Path CORPUS = Path.of("src/test/resources/corpus");

    @TestFactory
    Stream<DynamicTest> everyFileIsReadAsItsExpectationSays(TestReporter reporter) throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(CORPUS.relativize(file).toString(), () -> {
                    CorpusFile expected = CorpusFile.of(file);
                    ImportResult read = Pages.READER.read(
                            Files.readAllBytes(file), file.getFileName().toString());
                    List<String> unexpected = expected.unexpectedNotes(read);
                    if (!unexpected.isEmpty()) {
                        reporter.publishEntry(
                                CORPUS.relativize(file) + " unexpected notes", String.join("\n", unexpected));
                    }
                    List<String> differences = expected.differences(read);
                    assertThat(differences.stream().limit(MOST_SHOWN))
                            .as(differences.size() + " differences")
                            .isEmpty();
                }));
    }

    @Test
    void theCorpusIsThere() throws IOException {
        assertThat(files()).hasSizeGreaterThan(20);
    }

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(CORPUS)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> CORPUS.relativize(file).getNameCount() > 1)
                    .filter(file -> !file.toString().endsWith(CorpusFile.EXPECTED))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }
}
