package org.nianbao.core.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.CellValue;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.PrintedReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ImportCommandTests {

    private static final CellId CELL = CellId.parse("requests/granted/natural-person");

    @TempDir
    Path folder;

    private Path docx(AnnualReport report) throws IOException {
        Path json = Files.write(folder.resolve("in.json"), new ReportJson(EditionFiles.editions()).write(report));
        Path docx = folder.resolve("in.docx");
        assertThat(Run.of("render", json.toString(), "-o", docx.toString()).exit())
                .isZero();
        return docx;
    }

    @Test
    void answersTheReportWithItsNotes() throws IOException {
        Run run = Run.of("import", docx(PrintedReports.full("2021")).toString());
        JsonNode answer = JsonMapper.shared().readTree(run.out());

        assertThat(run.exit()).isZero();
        assertThat(answer.propertyNames())
                .contains("edition", "year", "organ", "title", "narratives", "cells", "units", "notes");
        assertThat(answer.get("cells")).hasSize(200);
        assertThat(answer.get("cells").get(CELL.toString()).isNumber()).isTrue();
    }

    @Test
    void leavesOutWhatIsNoNumberAndSaysSoOfTheCell() throws IOException {
        AnnualReport full = PrintedReports.full("2021");
        Run run = Run.of(
                "import",
                docx(full.withCells(full.cells().with(CELL, CellValue.raw("若干"))))
                        .toString());
        JsonNode answer = JsonMapper.shared().readTree(run.out());

        assertThat(answer.get("cells").get(CELL.toString()).isNull()).isTrue();
        assertThat(answer.get("notes").valueStream()).anySatisfy(note -> {
            assertThat(note.get("place").asString()).isEqualTo(CELL.toString());
            assertThat(note.get("raw").asString()).isEqualTo("若干");
            assertThat(note.get("kind").asString()).isIn("ambiguous", "unplaced", "left");
        });
    }

    @Test
    void writesWhatRenderTakes() throws IOException {
        Path docx = docx(PrintedReports.full("2021"));
        Path json = folder.resolve("out.json");
        Run run = Run.of("import", docx.toString(), "-o", json.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of(
                                "render",
                                json.toString(),
                                "-o",
                                folder.resolve("again.html").toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("again.html")))
                .contains("data-cell=\"" + CELL + "\">"
                        + PrintedReports.full("2021").cells().get(CELL) + "<");
    }

    @Test
    void refusesWhatIsNoReportAndLeavesNoFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.docx"));
        Path letter = Files.writeString(folder.resolve("信.txt"), "请假条", StandardCharsets.UTF_8);
        Path out = folder.resolve("out.json");
        for (Run run : List.of(
                Run.of("import"),
                Run.of("import", folder.resolve("没有.docx").toString(), "-o", out.toString()),
                Run.of("import", empty.toString(), "-o", out.toString()),
                Run.of("import", letter.toString(), "-o", out.toString()))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        }
        assertThat(out).doesNotExist();
    }
}
