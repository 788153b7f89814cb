package org.nianbao.core.importing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** No file under twenty megabytes takes more than ten seconds of work or 512 MB of memory: a report or a sentence comes of it. */
@Tag("long")
class BoundsTests {

    private static final long MOST_MILLISECONDS = 10_000;
    private static final int PATIENCE_MINUTES = 3;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theWorstFilesEndInAReportOrASentence() {
        return WorstFiles.all().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file)));
    }

    private void check(Map.Entry<String, Supplier<byte[]>> worst) throws IOException, InterruptedException {
        Path file = folder.resolve(worst.getKey());
        Files.write(file, worst.getValue().get());
        Path answer = folder.resolve("answer");
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        boolean ended = child.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        child.destroyForcibly();
        String said = Files.readString(answer, StandardCharsets.UTF_8);
        System.out.println("bounds: " + worst.getKey() + " " + Files.size(file) / 1024 + " kB: " + said.strip());
        Files.delete(file);
        assertThat(ended).isTrue();
        assertThat(said).containsPattern("(?m)^(read|refused) in \\d+ ms");
        long spent = Long.parseLong(said.replaceAll("(?s).*(?:read|refused) in (\\d+) ms.*", "$1"));
        assertThat(spent).isLessThanOrEqualTo(MOST_MILLISECONDS);
    }

    /** Reads one file in a machine of its own and says what came of it, in the processor's time of the reading. */
    static final class Child {

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            byte[] bytes = Files.readAllBytes(file);
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String end;
            try {
                ImportResult result =
                        Pages.READER.read(bytes, file.getFileName().toString());
                end = "read";
                assertThat(result.report()).isNotNull();
            } catch (ImportRefused refused) {
                end = "refused";
            }
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
            System.out.println(end + " in " + TimeUnit.NANOSECONDS.toMillis(spent) + " ms");
        }
    }
}
