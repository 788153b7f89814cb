package org.nianbao.core.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.CellKind;
import org.nianbao.core.format.Header;
import org.nianbao.core.format.InvalidFormat;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.TableSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EditionFilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void theFileIsWhatItsSchemaSays(String edition) throws IOException {
        assertThat(schema().validate(text(edition), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"across\": true | \"accross\": true",
                "\"kind\": \"narrative\" | \"kind\": \"text\"",
                "\"is\": \"=\" | \"is\": \"==\"",
                "\"id\": \"newly-received\" | \"id\": \"Newly Received\"",
                "\"label\": \"自然人\" | \"label\": \"\""
            })
    void theSchemaRefusesAFileWithAFault(String right, String wrong) throws IOException {
        String text = text("2021");
        assertThat(text).contains(right);
        assertThat(schema().validate(text.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theTablesHaveTheCellsOfTheOfficialFormats() {
        ReportFormat first = EditionFiles.editions().named("2019");
        ReportFormat second = EditionFiles.editions().named("2021");

        assertThat(first.tables())
                .extracting(TableSpec::id)
                .containsExactly(
                        "documents", "licensing", "enforcement", "fees", "procurement", "requests", "disputes");
        assertThat(second.tables())
                .extracting(TableSpec::id)
                .containsExactly("documents", "licensing", "enforcement", "fees", "requests", "disputes");
        assertThat(cells(first, "requests")).isEqualTo(23 * 7);
        assertThat(cells(second, "requests")).isEqualTo(25 * 7);
        assertThat(cells(first, "disputes")).isEqualTo(15);
        assertThat(cells(second, "disputes")).isEqualTo(15);
        assertThat(first.cells()).hasSize(22 + 161 + 15);
        assertThat(second.cells()).hasSize(10 + 175 + 15);
    }

    @Test
    void theRowsOfSectionThreeStandInOfficialOrder() {
        assertThat(requests("2021").leafRows())
                .extracting(Header::leafId)
                .containsExactly(
                        "newly-received",
                        "carried-in",
                        "granted",
                        "partially-granted",
                        "state-secret",
                        "prohibited-by-law",
                        "three-securities",
                        "third-party-rights",
                        "internal-affairs",
                        "process-information",
                        "enforcement-file",
                        "administrative-inquiry",
                        "not-held",
                        "requires-creation",
                        "still-unclear",
                        "complaint",
                        "repeated",
                        "publication",
                        "excessive",
                        "confirmation",
                        "supplement-overdue",
                        "fee-unpaid",
                        "other",
                        "total-handled",
                        "carried-forward");
        assertThat(requests("2019").leafRows())
                .extracting(Header::leafId)
                .contains("other-handling")
                .doesNotContain("fee-unpaid");
        assertThat(requests("2021").leafColumns())
                .extracting(Header::leafId)
                .containsExactly(
                        "natural-person",
                        "enterprise",
                        "research",
                        "public-welfare",
                        "legal-service",
                        "other-organization",
                        "total");
    }

    @Test
    void aCellHoldsWhatItsColumnSaysElseWhatItsTableSays() {
        TableSpec licensing =
                EditionFiles.editions().named("2019").table("licensing").orElseThrow();
        assertThat(licensing.kindOf(CellId.parse("licensing/licences/change"))).isEqualTo(CellKind.CHANGE);
        assertThat(licensing.kindOf(CellId.parse("licensing/licences/decisions")))
                .isEqualTo(CellKind.COUNT);
        TableSpec procurement =
                EditionFiles.editions().named("2019").table("procurement").orElseThrow();
        assertThat(procurement.kindOf(CellId.parse("procurement/centralised/amount")))
                .isEqualTo(CellKind.AMOUNT);
        assertThat(procurement.decimalsOf(CellId.parse("procurement/centralised/amount")))
                .isEqualTo(6);
        TableSpec fees = EditionFiles.editions().named("2021").table("fees").orElseThrow();
        assertThat(fees.decimalsOf(CellId.parse("fees/administrative-fees/amount")))
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"2018, 2019", "2019, 2019", "2020, 2019", "2021, 2021", "2025, 2021", "2030, 2021"})
    void aYearHasItsEdition(int year, String edition) {
        assertThat(EditionFiles.editions().forYear(year).edition()).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"carried-in\": 1, \"total-handled\": -1 | \"carried-inn\": 1, \"total-handled\": -1 | sums unknown",
                "\"defines\": \"total-handled\" | \"defines\": \"carried-in\" | cannot be solved",
                "\"only\": [\"reconsideration\"] | \"only\": [\"reconsiderations\"] | unknown",
                "\"tables\": [\"requests\"] | \"tables\": [\"request\"] | unknown table",
                "\"id\": \"fee-unpaid\" | \"id\": \"other\" | ",
                "\"covers\": [\"supplement-overdue\" | \"covers\": [\"supplement\" | undivided",
                "\"edition\": \"2021\" | \"edition\": \"2022\" | calls itself 2022",
                "\"number\": \"五\" | \"number\": \"六\" | numbered"
            })
    void aFileThatContradictsItselfIsRefused(String right, String wrong, String why) throws IOException {
        String text = text("2021");
        assertThat(text).contains(right);
        assertThatThrownBy(() ->
                        EditionFiles.read("2021", text.replace(right, wrong).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidFormat.class)
                .hasMessageContaining(why == null ? "" : why);
    }

    private static long cells(ReportFormat format, String table) {
        return format.table(table).orElseThrow().cells().size();
    }

    private static TableSpec requests(String edition) {
        return EditionFiles.editions().named(edition).table("requests").orElseThrow();
    }

    private static String text(String edition) {
        return new String(EditionFiles.bytes(edition), StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        try (InputStream file = EditionFiles.class.getResourceAsStream("/report-format/format.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Keeps the list of words for the eye: a label that changes must be looked at beside the official document. */
    @Test
    void theLabelsOfTheColumnsAreTheOfficialOnes() {
        assertThat(EditionFiles.editions()
                        .named("2021")
                        .table("documents")
                        .orElseThrow()
                        .leafColumns())
                .extracting(Header::label)
                .isEqualTo(List.of("本年制发件数", "本年废止件数", "现行有效件数"));
        assertThat(EditionFiles.editions()
                        .named("2019")
                        .table("documents")
                        .orElseThrow()
                        .leafColumns())
                .extracting(Header::label)
                .isEqualTo(List.of("本年新制作数量", "本年新公开数量", "对外公开总数量"));
    }
}
