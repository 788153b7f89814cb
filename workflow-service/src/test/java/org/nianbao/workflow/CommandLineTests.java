package org.nianbao.workflow;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommandLineTests {

    private static Map<String, Object> properties(String... args) {
        return CommandLine.parse(args, Map.of()).properties();
    }

    @Test
    void withoutOptionsItServesThisMachineFromAnEmbeddedFile() {
        assertThat(properties())
                .containsEntry("server.port", 8080)
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("nianbao.demo", false)
                .hasEntrySatisfying(
                        "spring.datasource.url",
                        url -> assertThat(url.toString())
                                .startsWith("jdbc:h2:file:/")
                                .endsWith("/data/nianbao;DB_CLOSE_ON_EXIT=FALSE"));
    }

    @Test
    void aMySqlUrlGetsWhatItCannotDoWithout() {
        assertThat(properties("--db-url", "jdbc:mysql://db/report?useSSL=true", "--db-user", "u", "--db-password", "p"))
                .containsEntry(
                        "spring.datasource.url",
                        "jdbc:mysql://db/report?useSSL=true&nullCatalogMeansCurrent=true&connectionTimeZone=UTC"
                                + "&forceConnectionTimeZoneToSession=true")
                .containsEntry("spring.datasource.username", "u")
                .containsEntry("spring.datasource.password", "p");
    }

    @Test
    void whatTheUrlSaysItselfIsLeftAlone() {
        assertThat(DatabaseUrl.complete("jdbc:mysql://db/report?connectionTimeZone=SERVER"))
                .contains("connectionTimeZone=SERVER")
                .doesNotContain("connectionTimeZone=UTC");
    }

    @Test
    void theDatabaseMayComeFromTheEnvironment() {
        CommandLine line = CommandLine.parse(
                new String[0],
                Map.of("NIANBAO_DB_URL", "jdbc:mysql://db/report", "NIANBAO_DB_USER", "u", "NIANBAO_DB_PASSWORD", "p"));

        assertThat(line.arguments())
                .contains("--spring.datasource.username=u", "--spring.datasource.password=p")
                .anyMatch(argument -> argument.startsWith("--spring.datasource.url=jdbc:mysql://db/report?"));
    }

    @Test
    void theDemoStaysOnThisMachineUnlessToldTwice() {
        assertThatThrownBy(() -> properties("--demo", "--bind", "0.0.0.0"))
                .isInstanceOf(CommandLine.Wrong.class)
                .hasMessageContaining("--demo-public");
        assertThat(properties("--demo", "--demo-public", "--bind", "0.0.0.0"))
                .containsEntry("server.address", "0.0.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port=1", "--port x", "--port 70000", "--nonsense", "serve"})
    void whatMakesNoSenseIsSaid(String arguments) {
        assertThatThrownBy(() -> properties(arguments.split(" "))).isInstanceOf(CommandLine.Wrong.class);
    }
}
