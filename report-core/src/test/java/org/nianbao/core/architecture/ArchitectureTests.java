package org.nianbao.core.architecture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

    private static final String CORE = "org.nianbao.core";
    private static final String BAD = "org.nianbao.core.architecture.bad";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE);
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

    /** By rule, the bad sample on which it must bite. */
    private static final Map<String, String> BAD_SAMPLES = Map.ofEntries(
            Map.entry("format sees Java alone", "bad.format.FormatSeesContent"),
            Map.entry("content sees format", "bad.content.ContentSeesJackson"),
            Map.entry("totals sees content and format", "bad.totals.TotalsSeesScanner"),
            Map.entry(
                    "validation sees content, format, digest, similarity and statement",
                    "bad.validation.ValidationSeesTotals"),
            Map.entry("similarity sees content and format", "bad.similarity.SimilaritySeesDigest"),
            Map.entry("statement sees content and format", "bad.statement.StatementSeesDigest"),
            Map.entry("scanner sees content and format", "bad.scanner.ScannerSeesDigest"),
            Map.entry("layout sees content and format", "bad.layout.LayoutSeesPoi"),
            Map.entry("Bouncy Castle stays in digest", "bad.scanner.ScannerSeesDigest"),
            Map.entry("POI stays in the packages of Word and Excel", "bad.layout.LayoutSeesPoi"),
            Map.entry("fastexcel stays in the writer of workbooks", "bad.rendering.PageWriterSeesWorkbooks"),
            Map.entry("PDFBox stays in the reader of PDF files", "bad.importing.html.PageReaderSeesPdfBox"),
            Map.entry("jsoup stays in the reader of web pages", "bad.importing.docx.WordReaderSeesJsoup"),
            Map.entry("Jackson stays in the packages of JSON and in command", "bad.content.ContentSeesJackson"),
            Map.entry("nobody sees command", "bad.importing.docx.WordReaderSeesJsoup"),
            Map.entry("figures are never floating point", "bad.totals.TotalsSeesScanner"),
            Map.entry("packages do not go round in circles", "bad.format.FormatSeesContent"));

    static Set<String> names() {
        return new PackageRules(CORE).all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePackagesObey(String name) {
        rule(CORE, name).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theRuleBitesOnABadSample(String name) {
        EvaluationResult result = rule(BAD, name).evaluate(BAD_CLASSES);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(Objects.requireNonNull(BAD_SAMPLES.get(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theRuleLeavesAGoodSampleAlone(String name) {
        assertThat(rule(BAD, name).evaluate(BAD_CLASSES).getFailureReport().getDetails())
                .noneMatch(detail ->
                        detail.matches("(?s)\\w+ <" + BAD + "\\.(content\\.GoodContent|digest\\.GoodDigest).*"));
    }

    @Test
    void everyPackageOfTheProgramIsUnderARule() {
        assertThat(CLASSES)
                .extracting(found -> found.getPackageName()
                        .replaceFirst("^org\\.nianbao\\.core\\.?", "")
                        .replaceFirst("\\..*", ""))
                .isSubsetOf(List.of(
                        "format",
                        "content",
                        "digest",
                        "similarity",
                        "statement",
                        "totals",
                        "validation",
                        "scanner",
                        "layout",
                        "importing",
                        "rendering",
                        "command"));
    }

    private static ArchRule rule(String root, String name) {
        return Objects.requireNonNull(new PackageRules(root).all().get(name));
    }
}
