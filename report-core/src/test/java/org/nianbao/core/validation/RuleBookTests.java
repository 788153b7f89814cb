package org.nianbao.core.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.nianbao.core.format.json.EditionFiles;

import static org.assertj.core.api.Assertions.assertThat;

class RuleBookTests {

    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final Pattern VERSION = Pattern.compile("20\\d\\d\\.\\d+");

    /** Rules of these chapters judge figures, and so do these of the texts: each says what it computes. */
    private static final Set<String> COMPUTING = Set.of("CEL", "T2", "T3", "T4", "CY", "XT");

    private static final Set<String> COMPUTING_TEXTS = Set.of("NAR-02", "NAR-04", "NAR-05", "NAR-15");

    private static final List<Rule> RULES = RuleBook.rules(EditionFiles.editions());

    /** Everything that is demanded of an annual report, by number. */
    private static Set<String> demanded() {
        return new TreeSet<>(Stream.of(
                        numbers("STR", 1, 8),
                        numbers("CEL", 1, 5),
                        numbers("T3", 1, 3),
                        numbers("T3", 5, 9),
                        numbers("T4", 1, 5),
                        numbers("T2", 1, 6),
                        numbers("CY", 1, 7),
                        numbers("AG", 1, 8),
                        numbers("XT", 1, 12),
                        numbers("NAR", 1, 15),
                        numbers("PUB", 1, 6))
                .flatMap(ids -> ids)
                .toList());
    }

    private static Stream<String> numbers(String prefix, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> "%s-%02d".formatted(prefix, number));
    }

    @Test
    void everyDemandIsJudgedOrNamedAsNotJudged() {
        Set<String> told = new TreeSet<>();
        RULES.forEach(rule -> told.add(rule.id()));
        NotJudged.all().forEach(one -> told.add(one.id()));
        assertThat(told).containsAll(demanded());
    }

    @Test
    void nothingIsToldTwice() {
        List<String> ids = Stream.concat(
                        RULES.stream().map(Rule::id), NotJudged.all().stream().map(NotJudged::id))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleSaysWhatItDemandsOnWhatBasisAndSinceWhen() {
        for (Rule rule : RULES) {
            assertThat(rule.sentence()).as(rule.id()).endsWith("。");
            assertThat(rule.basis()).as(rule.id()).isNotBlank();
            assertThat(rule.since()).as(rule.id()).matches(VERSION);
            assertThat(rule.since().compareTo(RuleBook.version())).as(rule.id()).isNotPositive();
        }
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(RULES.stream()
                        .filter(rule -> rule.wrong().isBlank() || rule.right().isBlank())
                        .map(Rule::id))
                .isEmpty();
    }

    @Test
    void everyRuleThatComputesSaysWhat() {
        assertThat(RULES.stream()
                        .filter(rule -> COMPUTING.contains(rule.id().replaceFirst("-\\d+$", ""))
                                || COMPUTING_TEXTS.contains(rule.id()))
                        .filter(rule -> rule.formula().isBlank())
                        .map(Rule::id))
                .isEmpty();
    }

    @Test
    void everyRuleThatAsksForAReasonOffersLawfulOnes() {
        assertThat(RULES.stream()
                        .filter(rule -> rule.severity() != Severity.HINT && !rule.stops())
                        .filter(rule -> rule.explanations().isEmpty())
                        .map(Rule::id))
                .isEmpty();
        assertThat(RULES.stream().flatMap(rule -> rule.explanations().stream()))
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThanOrEqualTo(6));
    }

    @Test
    void everyRuleHasItsChapterAndEveryChapterItsRules() {
        assertThat(Arrays.stream(RuleChapter.values()).flatMap(chapter -> chapter.of(RULES).stream()))
                .containsExactlyInAnyOrderElementsOf(RULES);
        assertThat(RuleChapter.values())
                .allSatisfy(chapter -> assertThat(chapter.of(RULES)).isNotEmpty());
    }

    @Test
    void theExampleOfAnIdentityIsBrokenByOneAndMended() {
        Rule sum = RULES.stream()
                .filter(rule -> rule.id().equals("T3-01"))
                .findFirst()
                .orElseThrow();
        assertThat(sum.wrong()).contains("（12＋3≠6＋10）");
        assertThat(sum.right()).contains("（12＋3＝5＋10）");
        assertThat(sum.formula()).contains("“一、本年新收政府信息公开申请数量”＋“二、上年结转政府信息公开申请数量”＝“（七）总计”＋“四、结转下年度继续办理”");
    }

    @Test
    void thePageAboutTheRulesSaysWhatRuns() throws IOException {
        String page = RulesPage.of(RULES);
        if (Boolean.getBoolean("nianbao.renew") || "true".equals(System.getenv("NIANBAO_RENEW"))) {
            Files.writeString(PAGE, page);
        }
        List<String> stored = Files.exists(PAGE) ? Files.readAllLines(PAGE) : List.of();
        List<String> due = page.lines().toList();
        int same = 0;
        while (same < Math.min(stored.size(), due.size()) && stored.get(same).equals(due.get(same))) {
            same++;
        }
        String line = same < due.size() ? due.get(same) : "(end)";
        assertThat(same == due.size() && same == stored.size())
                .as(
                        "docs/rules.md no longer says what runs, from line %d on: %s. Renew it: %s",
                        same + 1, line, RulesPage.COMMAND)
                .isTrue();
    }
}
