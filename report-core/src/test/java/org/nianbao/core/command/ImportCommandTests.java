package org.nianbao.core.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.core.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ImportCommandTests {

    @TempDir
    private Path directory = Path.of(".");

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    @Test
    void standardOutputIsOnlyTheJson() throws IOException {
        Path sample = file("hexin-2020.txt", Samples.bytes("hexin-2020.txt"));
        Run run = Run.of("import", sample.toString());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(run.exit()).isZero();
        assertThat(json.propertyNames())
                .containsExactly("edition", "year", "organ", "title", "narratives", "cells", "units", "local", "notes");
        assertThat(json.get("edition").asString()).isEqualTo("2019");
        assertThat(json.get("cells").size()).isEqualTo(198);
        assertThat(json.get("notes").get(0).get("kind").asString()).isEqualTo("normalised");
        assertThat(json.get("narratives").get("overview").get(0).get("id").asString())
                .isEqualTo("b1");
    }

    @Test
    void aCellThatIsNoFigureIsNullAndHasANote() throws IOException {
        Path sample = file(
                "fees.json",
                "{\"year\":2024,\"organ\":\"某局\",\"cells\":{\"fees/administrative-fees/amount\":\"3万\"}}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        JsonNode json =
                JsonMapper.shared().readTree(Run.of("import", sample.toString()).out());
        assertThat(json.get("cells").get("fees/administrative-fees/amount").isNull())
                .isTrue();
        assertThat(json.get("notes").findValuesAsString("place")).contains("fees/administrative-fees/amount");
    }

    @Test
    void whatWasWrittenToAFileCanBeImportedAgain() throws IOException {
        Path sample = file("hexin-2020.txt", Samples.bytes("hexin-2020.txt"));
        Path out = directory.resolve("out.json");
        assertThat(Run.of("import", sample.toString(), "-o", out.toString()).exit())
                .isZero();
        Run again = Run.of("import", out.toString());
        assertThat(again.exit()).isZero();
        assertThat(JsonMapper.shared().readTree(again.out()).get("cells").size())
                .isEqualTo(198);
    }

    @Test
    void aFileThatIsNoReportEndsInASentenceAndExitTwo() throws IOException {
        Path sample = file("empty.docx", new byte[0]);
        Run run = Run.of("import", sample.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("empty.docx").contains("这个文件是空的");
    }

    @Test
    void oneOfSeveralReportsIsChosenByItsNumber() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("src/test/resources/corpus/html/official-2021.html"));
        byte[] other = Files.readAllBytes(Path.of("src/test/resources/corpus/html/official-2019.html"));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(page);
        both.write(other);
        String file = file("both.html", both.toByteArray()).toString();
        Run ambiguous = Run.of("import", file);
        assertThat(ambiguous.exit()).isEqualTo(2);
        assertThat(ambiguous.out()).isEmpty();
        assertThat(ambiguous.err()).contains("2份报告", "--report", "1 ", "2 ");
        JsonNode second = JsonMapper.shared()
                .readTree(Run.of("import", file, "--report", "2").out());
        assertThat(second.get("edition").asString()).isEqualTo("2019");
        assertThat(Run.of("import", file, "--report", "3").exit()).isEqualTo(2);
        assertThat(Run.of("import", file, "--report", "0").exit()).isEqualTo(2);
    }
}
