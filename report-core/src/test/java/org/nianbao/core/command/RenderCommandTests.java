package org.nianbao.core.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.testing.PrintedReports;

import static org.assertj.core.api.Assertions.assertThat;

class RenderCommandTests {

    @TempDir
    Path folder;

    private Path report;

    @BeforeEach
    void writeAReport() throws IOException {
        report = folder.resolve("报告.json");
        Files.write(report, new ReportJson(EditionFiles.editions()).write(PrintedReports.full("2021")));
    }

    private Run render(Path input, Path output) {
        return Run.of("render", input.toString(), "-o", output.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "json", "HTML"})
    void writesEachFileTypeAndNothingElse(String extension) throws IOException {
        Path out = folder.resolve("出." + extension);
        Run run = render(report, out);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.size(out)).isGreaterThan(1000);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(report, out);
        }
    }

    @Test
    void marksWhatNobodyApproved() throws IOException {
        Path out = folder.resolve("out.html");
        render(report, out);

        assertThat(Files.readString(out)).contains("送审稿 未经审批");
    }

    @Test
    void readsBackTheJsonThatItWrote() throws IOException {
        Path out = folder.resolve("out.json");
        render(report, out);

        assertThat(new ReportJson(EditionFiles.editions()).read(Files.readAllBytes(out)))
                .isEqualTo(PrintedReports.full("2021"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xlsx", "ofd"})
    void saysThatOtherFileTypesComeLater(String extension) {
        Path out = folder.resolve("out." + extension);
        Run run = render(report, out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("以后的版本");
        assertThat(out).doesNotExist();
    }

    @Test
    void neverWritesOverItsInput() throws IOException {
        byte[] before = Files.readAllBytes(report);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), report);

        assertThat(render(report, report).exit()).isEqualTo(2);
        assertThat(render(report, link).exit()).isEqualTo(2);
        assertThat(Files.readAllBytes(report)).isEqualTo(before);
    }

    @Test
    void replacesAnOlderOutputWhole() throws IOException {
        Path out = folder.resolve("out.html");
        Files.writeString(out, "x".repeat(1_000_000));

        assertThat(render(report, out).exit()).isZero();
        assertThat(Files.readString(out)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void refusesWhatItCannotReadOrWriteInASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("a.json"), "合心镇");
        Path unknown = Files.writeString(
                folder.resolve("b.json"),
                "{\"year\":2024,\"organ\":\"甲\",\"cells\":{\"a/b/c\":1}}",
                StandardCharsets.UTF_8);
        Path out = folder.resolve("out.docx");

        for (Run run : List.of(
                render(folder.resolve("没有.json"), out),
                render(folder, out),
                render(text, out),
                render(unknown, out),
                render(report, folder.resolve("无此文件夹/out.docx")),
                render(report, folder),
                render(report, folder.resolve("out.txt")),
                Run.of("render", report.toString()),
                Run.of("render", "-o", out.toString()),
                Run.of("render", report.toString(), report.toString(), "-o", out.toString()),
                Run.of("render", report.toString(), "-o"),
                Run.of("render", report.toString(), "--pdf", "x"),
                Run.of("render", report.toString(), "-o", out.toString(), "-o", out.toString()))) {
            assertThat(run.exit()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void tellsHowItIsCalled() {
        assertThat(Run.of().exit()).isEqualTo(2);
        assertThat(Run.of("publish").err()).contains("没有这个命令：publish");
        assertThat(Run.of("help").out()).contains("render REPORT.json -o OUT");
        assertThat(Run.of("render", "--help"))
                .isEqualTo(new Run(0, "用法：nianbao render REPORT.json -o OUT.{docx,html,json}\n", ""));
    }
}
