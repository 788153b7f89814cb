package org.nianbao.core.validation;

import org.nianbao.core.content.Part;
import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.similarity.Share;
import org.nianbao.core.validation.Findings.Judgement;

/** NAR-06, beside last year: the problems are those of this year, not last year's once more. */
final class ProblemsOfLastYear {

    /** Listed in the rule book by {@link ProblemsAndMeasures}, of which this is the part that needs last year. */
    private static final Rule RULE =
            new Rule("NAR-06", Severity.WARNING, false, "第五部分写的是本年度的问题和改进情况。", "《中华人民共和国政府信息公开条例》第五十条第（五）项");

    private static final int COPIED = 90;
    private static final int SURE_LENGTH = 80;

    private ProblemsOfLastYear() {}

    static void check(Subject subject, OwnText text, OwnText before, Findings findings) {
        Share share = text.shingles(Part.PROBLEMS).shareWith(before.shingles(Part.PROBLEMS));
        if (!share.atLeast(COPIED)) {
            return;
        }
        String message = "第五部分有" + share.percent() + "%与上年相同。请写明上年的问题改进得怎样，本年度又有哪些问题。";
        int length = text.sentences(Part.PROBLEMS).stream()
                .mapToInt(sentence -> sentence.key().length())
                .sum();
        Judgement judgement =
                length >= SURE_LENGTH ? Judgement.warning(message) : Judgement.unsure(Severity.WARNING, message);
        findings.inPart(
                subject.placeOf(Part.PROBLEMS),
                RULE,
                judgement.with(null, share.figure()),
                Part.PROBLEMS.id(),
                "as last year");
    }
}
