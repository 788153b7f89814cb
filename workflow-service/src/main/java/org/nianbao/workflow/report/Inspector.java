package org.nianbao.workflow.report;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.Editions;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Scanner;
import org.nianbao.core.validation.Context;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.LastYear;
import org.nianbao.core.validation.ReportValidator;
import org.nianbao.core.validation.RuleBook;
import org.nianbao.workflow.organ.Organ;
import org.springframework.stereotype.Component;

/** Runs the rules and the scanner over a report's content, beside the year before and the reports around it. */
@Component
public class Inspector {

    private final ReportValidator validator;
    private final LastYears lastYears;
    private final Neighbourhood neighbourhood;

    public Inspector(Editions editions, LastYears lastYears, Neighbourhood neighbourhood) {
        this.validator = new ReportValidator(editions);
        this.lastYears = lastYears;
        this.neighbourhood = neighbourhood;
    }

    /** What is to be said of this content as a report of this organ. */
    public Inspection inspect(AnnualReport content, Organ organ) {
        List<Finding> findings = validator.validate(content, context(content, null, organ));
        List<Hit> hits = Scanner.scan(content, organ.offices());
        return new Inspection(findings, hits, numbers(content, organ));
    }

    /** What the texts of a report of this organ say in numbers. */
    public static TextNumbers numbers(AnnualReport content, Organ organ) {
        return TextNumbers.of(content, organ.forRules().type().scope());
    }

    /**
     * The findings on a report as it stood in a file.
     *
     * @param organ whose report it is; null when only the name in the file is known
     */
    public List<Finding> inspectSource(AnnualReport content, SourceStructure structure, @Nullable Organ organ) {
        Context context = organ == null
                ? new Context(org.nianbao.core.validation.Organ.guessed(content.organ()), null, structure)
                : context(content, structure, organ);
        return validator.validate(content, context);
    }

    private Context context(AnnualReport content, @Nullable SourceStructure structure, Organ organ) {
        LastYear lastYear = lastYears.of(organ.code(), content.year()).figures();
        return new Context(organ.forRules(), lastYear, structure, neighbourhood.around(organ, content.year()));
    }

    /** The version of the rule book that is applied. */
    public String ruleBook() {
        return RuleBook.version();
    }
}
