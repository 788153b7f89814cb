package org.nianbao.core.validation;

import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.similarity.OwnText;

/** NAR-04 to NAR-07 and NAR-16: the texts beside those of earlier years and of other organs, prepared once for all of them. */
final class BesideOtherTexts implements ReportRule {

    @Override
    public List<Rule> rules(Editions editions) {
        return List.of(LikeOtherReports.OWN, LikeOtherReports.SISTERS, PromisesOfLastYear.RULE, UnchangedNumbers.RULE);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        LastYear lastYear = subject.context().lastYear();
        OwnText before = lastYear == null ? null : lastYear.text();
        Neighbours neighbours = subject.context().neighbours();
        boolean alone = before == null
                && neighbours.earlier().isEmpty()
                && neighbours.sisters().isEmpty();
        if (alone || !subject.hasTexts()) {
            return;
        }
        OwnText text = OwnText.of(subject.report());
        new LikeOtherReports(subject, text, findings).check();
        if (lastYear != null && before != null) {
            ProblemsOfLastYear.check(subject, text, before, findings);
            PromisesOfLastYear.check(subject, text, before, findings);
            UnchangedNumbers.check(subject, text, before, findings);
        }
    }
}
