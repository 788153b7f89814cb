package org.nianbao.workflow.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.similarity.Share;
import org.nianbao.workflow.organ.Organ;
import org.springframework.stereotype.Component;

/** Lists the reports that one may be read beside, and reads them. */
@Component
public class CompareTexts {

    private static final int YEARS_BACK = 3;
    /** Of the sisters only those worth reading. */
    private static final int MOST_SISTERS = 20;

    private static final int LEAST_PERCENT = 5;

    /** A report beside another, with how alike the two are. */
    public record Beside(OtherText other, Share share) {}

    private final OtherTexts texts;
    private final PreparedTexts prepared;

    CompareTexts(OtherTexts texts, PreparedTexts prepared) {
        this.texts = texts;
        this.prepared = prepared;
    }

    /** The organ's own of the three years before, then what sister organs published that is at all like it, the most alike first. */
    public List<Beside> others(AnnualReport report, Organ organ) {
        OwnText text = OwnText.of(report);
        List<Beside> all =
                new ArrayList<>(compared(text, texts.own(organ.code(), report.year() - YEARS_BACK, report.year() - 1)));
        compared(text, texts.sisters(organ, report.year() - 1, report.year())).stream()
                .filter(beside -> beside.share().atLeast(LEAST_PERCENT))
                .sorted(Comparator.comparingInt(
                                (Beside beside) -> beside.share().percent())
                        .reversed()
                        .thenComparing(beside -> beside.other().organName())
                        .thenComparing(beside -> beside.other().reportYear()))
                .limit(MOST_SISTERS)
                .forEach(all::add);
        return all;
    }

    /** The one of this id among those that this report may be read beside; empty for any other report. */
    public Optional<OtherText> other(String id, Organ organ, int year) {
        List<OtherText> readable = new ArrayList<>(texts.own(organ.code(), year - YEARS_BACK, year - 1));
        readable.addAll(texts.sisters(organ, year - 1, year));
        return readable.stream().filter(text -> text.id().equals(id)).findFirst();
    }

    public AnnualReport content(OtherText text) {
        return texts.content(text);
    }

    private List<Beside> compared(OwnText text, List<OtherText> found) {
        return found.stream()
                .map(other -> new Beside(
                        other, text.shingles().shareWith(prepared.of(other).shingles())))
                .toList();
    }
}
