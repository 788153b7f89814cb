package org.nianbao.core.validation;

import java.util.List;
import java.util.Set;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;

/** The rules that read a report's texts, by themselves, so that their time can be measured. */
public final class TextRules {

    /** The rules that look at cells alone. A new rule counts as one of texts until it is named here. */
    private static final Set<Class<?>> OF_DATA = Set.of(
            EditionOfTheYear.class,
            TablesAsPrescribed.class,
            EveryCellFilled.class,
            CellsHoldNumbers.class,
            NoRulesWithoutPower.class,
            StockNotNegative.class,
            ProjectsNotNegative.class,
            IdentitiesHold.class,
            CarriedOverTotal.class,
            CarriedOverByApplicant.class,
            StockContinues.class,
            ProjectsContinue.class,
            PendingReappears.class,
            FeeInTheRightUnit.class,
            NoSuddenChange.class,
            PowersOfTowns.class,
            CarriedForwardIsFew.class,
            SecretsAreClassified.class,
            OtherHandlingIsRare.class,
            PartialReleaseCountsOnce.class,
            DisputesOfRequests.class);

    private static final List<ReportRule> OF_TEXTS = RuleBook.RULES.stream()
            .filter(rule -> !OF_DATA.contains(rule.getClass()))
            .toList();

    private TextRules() {}

    /** How many findings they have. */
    public static int findings(AnnualReport report, Context context, Editions editions) {
        Subject subject = Subject.of(report, context, editions);
        Findings findings = new Findings(report.cells());
        OF_TEXTS.forEach(rule -> rule.check(subject, findings));
        return findings.inOrder().size();
    }
}
