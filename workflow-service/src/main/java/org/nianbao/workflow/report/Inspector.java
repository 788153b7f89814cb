package org.nianbao.workflow.report;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.core.scanner.Hit;
import org.nianbao.core.scanner.Scanner;
import org.nianbao.core.validation.Context;
import org.nianbao.core.validation.Finding;
import org.nianbao.core.validation.ReportValidator;
import org.nianbao.core.validation.RuleBook;
import org.nianbao.workflow.organ.Organ;
import org.springframework.stereotype.Component;

/** Runs the rules and the scanner over a report's content, beside last year's published one. */
@Component
public class Inspector {

    private final ReportValidator validator;
    private final Reports reports;
    private final Revisions revisions;
    private final ReportJson json;

    public Inspector(Editions editions, Reports reports, Revisions revisions, ReportJson json) {
        this.validator = new ReportValidator(editions);
        this.reports = reports;
        this.revisions = revisions;
        this.json = json;
    }

    /** What is to be said of this content as a report of this organ. */
    public Inspection inspect(AnnualReport content, Organ organ) {
        AnnualReport lastYear = lastYear(organ, content.year());
        List<Finding> findings = validator.validate(content, new Context(organ.forRules(), lastYear, null));
        List<Hit> hits = Scanner.scan(content);
        return new Inspection(findings, hits);
    }

    /**
     * The findings on a report as it stood in a file.
     *
     * @param organ whose report it is; null when only the name in the file is known
     */
    public List<Finding> inspectSource(AnnualReport content, SourceStructure structure, @Nullable Organ organ) {
        Context context = organ == null
                ? new Context(org.nianbao.core.validation.Organ.guessed(content.organ()), null, structure)
                : new Context(organ.forRules(), lastYear(organ, content.year()), structure);
        return validator.validate(content, context);
    }

    /** The version of the rule book that is applied. */
    public String ruleBook() {
        return RuleBook.version();
    }

    private @Nullable AnnualReport lastYear(Organ organ, int year) {
        return reports.ofYear(organ.code(), year - 1)
                .filter(report -> report.status() == ReportStatus.PUBLISHED)
                .flatMap(report -> Optional.ofNullable(report.currentRevision())
                        .flatMap(number -> revisions.find(report.id(), number)))
                .map(revision -> json.read(revision.content()))
                .orElse(null);
    }
}
