package org.nianbao.core.validation;

import java.util.List;
import java.util.stream.Stream;

import org.nianbao.core.format.Editions;

/** The one list of the rules that run. */
public final class RuleBook {

    private static final String VERSION = "2026.3";

    /** Those that judge the file as a whole: edition, sections, tables, title, preamble. */
    private static final List<ReportRule> STRUCTURE = List.of(
            new EditionOfTheYear(),
            new SectionsComplete(),
            new TablesAsPrescribed(),
            new TablesAreText(),
            new TitleOfTheReport(),
            new StatisticalPeriod(),
            new BasisOfTheReport(),
            new WhomToAsk());

    /** Those that look at cells alone. */
    static final List<ReportRule> FIGURES = List.of(
            new EveryCellFilled(),
            new CellsHoldNumbers(),
            new NoRulesWithoutPower(),
            new StockNotNegative(),
            new ProjectsNotNegative(),
            new IdentitiesHold(),
            new CarriedOverTotal(),
            new CarriedOverByApplicant(),
            new StockContinues(),
            new ProjectsContinue(),
            new PendingReappears(),
            new FeeInTheRightUnit(),
            new NoSuddenChange(),
            new PowersOfTowns(),
            new CarriedForwardIsFew(),
            new SecretsAreClassified(),
            new OtherHandlingIsRare(),
            new PartialReleaseCountsOnce(),
            new DisputesOfRequests());

    /** Those that read what the texts say. */
    private static final List<ReportRule> TEXTS = List.of(
            new NothingReceived(),
            new CorrectionsAreDiscussed(),
            new FiguresInTheText(),
            new DenialsInTheText(),
            new SharesInTheText(),
            new FeesInTheText(),
            new FiveAspects(),
            new LengthOfTheOverview(),
            new GovernmentsTellOfAssessment(),
            new ProblemsAndMeasures(),
            new BesideOtherTexts(),
            new NamesOfOthers(),
            new YearOfTheDeeds(),
            new MoreThanNothingElse(),
            new EnoughFigures(),
            new ExactNames(),
            new WordingMarks(),
            new NoResidue());

    /** In the order in which findings of one section are listed. */
    static final List<ReportRule> RULES =
            Stream.of(STRUCTURE, FIGURES, TEXTS).flatMap(List::stream).toList();

    private RuleBook() {}

    /** The version that is frozen with each revision. It changes whenever a rule is added, dropped or judges otherwise. */
    public static String version() {
        return VERSION;
    }

    /** All rules, those that the editions state included. */
    public static List<Rule> rules(Editions editions) {
        return RULES.stream().flatMap(rule -> rule.rules(editions).stream()).toList();
    }
}
