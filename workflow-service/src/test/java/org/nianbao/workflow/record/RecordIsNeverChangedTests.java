package org.nianbao.workflow.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No statement of the program changes or removes a line of the record. */
class RecordIsNeverChangedTests {

    private static final Pattern CHANGING = Pattern.compile(
            "(?is)\\b(update|delete\\s+from|delete|merge\\s+into|replace\\s+into|truncate(\\s+table)?|drop\\s+table)\\s+"
                    + "`?\"?(act_record|act_change)\\b");

    @Test
    void noStatementChangesTheRecord() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            sources = files.filter(file -> file.toString().matches(".*\\.(java|xml|sql)"))
                    .toList();
        }
        assertThat(sources).hasSizeGreaterThan(100);
        for (Path source : sources) {
            assertThat(CHANGING.matcher(Files.readString(source)).find())
                    .as(source.toString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update act_record set detail = null",
                "DELETE FROM act_record",
                "delete from\n   act_change where 1 = 1",
                "truncate table act_record",
                "merge into act_record"
            })
    void suchAStatementWouldBeFound(String statement) {
        assertThat(CHANGING.matcher(statement).find()).isTrue();
    }
}
