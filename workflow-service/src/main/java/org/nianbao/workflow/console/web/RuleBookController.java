package org.nianbao.workflow.console.web;

import java.util.Arrays;
import java.util.List;

import org.nianbao.core.format.Editions;
import org.nianbao.core.validation.NotJudged;
import org.nianbao.core.validation.Rule;
import org.nianbao.core.validation.RuleBook;
import org.nianbao.core.validation.RuleChapter;
import org.nianbao.core.validation.Severity;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Right;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rule book that runs, for everybody who is signed in. */
@RestController
@Needs(Right.OWN_ACCOUNT)
class RuleBookController {

    /** @param effect what a failure means, in words */
    record RuleView(
            String id,
            Severity severity,
            boolean stops,
            String effect,
            String sentence,
            String formula,
            String basis,
            String wrong,
            String right,
            String since,
            List<String> explanations,
            boolean confirmedByTick) {

        static RuleView of(Rule rule) {
            return new RuleView(
                    rule.id(),
                    rule.severity(),
                    rule.stops(),
                    rule.effect(),
                    rule.sentence(),
                    rule.formula(),
                    rule.basis(),
                    rule.wrong(),
                    rule.right(),
                    rule.since(),
                    rule.explanations(),
                    rule.confirmedByTick());
        }
    }

    record ChapterView(String title, String about, List<RuleView> rules) {}

    record NotJudgedView(String id, String sentence, String kind, String reason) {}

    /** @param version the version that is frozen with a revision submitted now */
    record RuleBookView(String version, List<ChapterView> chapters, List<NotJudgedView> notJudged) {}

    private final RuleBookView book;

    RuleBookController(Editions editions) {
        List<Rule> rules = RuleBook.rules(editions);
        this.book = new RuleBookView(
                RuleBook.version(),
                Arrays.stream(RuleChapter.values())
                        .map(chapter -> new ChapterView(
                                chapter.title(),
                                chapter.about(),
                                chapter.of(rules).stream().map(RuleView::of).toList()))
                        .toList(),
                NotJudged.all().stream()
                        .map(one -> new NotJudgedView(
                                one.id(), one.sentence(), one.kind().chinese(), one.reason()))
                        .toList());
    }

    @GetMapping("/api/rules")
    ResponseEntity<RuleBookView> rules() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(book);
    }
}
