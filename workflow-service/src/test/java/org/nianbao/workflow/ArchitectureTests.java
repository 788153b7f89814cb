package org.nianbao.workflow;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.architecture.ArchitectureRules;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the architecture hold here; and each of them bites on a sample that breaks it. */
class ArchitectureTests {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.nianbao.workflow");

    private static final JavaClasses BAD_SAMPLES =
            new ClassFileImporter().importPackages("org.nianbao.architecture.bad");

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return ArchitectureRules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(APPLICATION)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBitesOnABadSample() {
        return ArchitectureRules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(bites(rule.getValue()))
                                .as("%s passes the bad samples", rule.getKey())
                                .isTrue()));
    }

    private static boolean bites(ArchRule rule) {
        return rule.evaluate(BAD_SAMPLES).hasViolation();
    }

    @Test
    void theApplicationWasFound() {
        assertThat(APPLICATION.size()).isGreaterThan(100);
        assertThat(BAD_SAMPLES.size()).isGreaterThan(5);
    }
}
