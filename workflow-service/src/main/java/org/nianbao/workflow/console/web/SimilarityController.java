package org.nianbao.workflow.console.web;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.format.Editions;
import org.nianbao.core.similarity.Share;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.console.ReportReader;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.similarity.CompareTexts;
import org.nianbao.workflow.similarity.OtherText;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How much of a report was copied, for whoever may read it. On the other side stand only the organ's own reports and what
 * others have made public; of an own file stored for reference the passages are shown, never blocks to be taken over.
 */
@RestController
@RequestMapping("/api/reports/{id}/similarity")
@Needs(Right.REPORTS)
class SimilarityController {

    /**
     * @param length how many characters are the report's own
     * @param others the organ's own reports of earlier years, the latest first, then sisters', the most alike first
     */
    record SimilarityView(int length, List<OtherView> others) {}

    /**
     * @param kind {@code own} or {@code sister}
     * @param origin {@code published} or {@code reference}
     * @param share from 0 to 1, two decimals
     */
    record OtherView(
            String id,
            String kind,
            String origin,
            Views.OrganView organ,
            int year,
            @Nullable String address,
            BigDecimal share) {}

    /** Two reports side by side, the most alike section first. */
    record ComparisonView(Views.OrganView organ, int year, OtherView other, List<SideBySide.Pair> sections) {}

    private final ReportReader reader;
    private final CompareTexts compare;
    private final Editions editions;

    SimilarityController(ReportReader reader, CompareTexts compare, Editions editions) {
        this.reader = reader;
        this.compare = compare;
        this.editions = editions;
    }

    @GetMapping
    SimilarityView similarity(@AuthenticationPrincipal Person person, @PathVariable String id) {
        ReportReader.Reading reading = reader.read(person, id);
        AnnualReport content = reading.requiredContent();
        Organ organ = reading.situation().organ();
        return new SimilarityView(
                SideBySide.ownLength(content),
                compare.others(content, organ).stream()
                        .map(beside -> view(beside.other(), organ, beside.share()))
                        .toList());
    }

    @GetMapping("/{other}")
    ComparisonView comparison(
            @AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable String other) {
        ReportReader.Reading reading = reader.read(person, id);
        AnnualReport content = reading.requiredContent();
        Organ organ = reading.situation().organ();
        OtherText beside = compare.other(other, organ, content.year()).orElseThrow(SimilarityController::notBesideIt);
        SideBySide sides = SideBySide.of(content, compare.content(beside), editions.named(content.edition()));
        return new ComparisonView(
                new Views.OrganView(organ.code(), organ.fullName()),
                content.year(),
                view(beside, organ, sides.whole()),
                sides.sections());
    }

    /** The same for a report that is not there and for one that is nobody else's to read. */
    private static Refusal notBesideIt() {
        return Refusal.unprocessable("not-comparable", "只能与本机关前三年的报告、同一上级下同类机关已公开的报告对照；要对照的那一份不在其中，可能已经下线。");
    }

    private static OtherView view(OtherText other, Organ organ, Share share) {
        return new OtherView(
                other.id(),
                other.organCode().equals(organ.code()) ? "own" : "sister",
                other.isPublished() ? "published" : "reference",
                new Views.OrganView(other.organCode(), other.organName()),
                other.reportYear(),
                other.address(),
                share.figure());
    }
}
