package org.nianbao.core.validation;

import java.util.List;

import org.nianbao.core.format.Editions;

/** The one list of the rules that run. */
public final class RuleBook {

    private static final String VERSION = "2026.3";

    /** In the order in which findings of one section are listed. */
    static final List<ReportRule> RULES = List.of(
            new EditionOfTheYear(),
            new SectionsComplete(),
            new TablesAsPrescribed(),
            new TitleOfTheReport(),
            new StatisticalPeriod(),
            new BasisOfTheReport(),
            new WhomToAsk(),
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
            new NothingReceived(),
            new SecretsAreClassified(),
            new OtherHandlingIsRare(),
            new PartialReleaseCountsOnce(),
            new DisputesOfRequests(),
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
