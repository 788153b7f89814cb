package org.nianbao.workflow.console.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.CellId;
import org.nianbao.core.format.Editions;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.console.ReportReader;
import org.nianbao.workflow.report.Access;
import org.nianbao.workflow.report.DraftChange;
import org.nianbao.workflow.report.DraftDiff;
import org.nianbao.workflow.report.Drafts;
import org.nianbao.workflow.report.StepRecord;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has happened to a report: its timeline, its draft's changes, what differs between two revisions. */
@RestController
@Needs(Right.REPORTS)
@RequestMapping("/api/reports/{id}")
class HistoryController {

    private final ReportReader reader;
    private final Drafts drafts;
    private final DraftDiff diff;
    private final PlaceNames placeNames;

    HistoryController(ReportReader reader, Drafts drafts, Editions editions) {
        this.reader = reader;
        this.drafts = drafts;
        this.diff = new DraftDiff(editions);
        this.placeNames = new PlaceNames(editions);
    }

    @GetMapping("/timeline")
    List<Views.TimelineLine> timeline(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return reader.read(person, id).situation().timeline().lines().stream()
                .map(HistoryController::view)
                .toList();
    }

    private static Views.TimelineLine view(StepRecord line) {
        return new Views.TimelineLine(
                line.at(),
                line.verb().name(),
                line.verb().chinese(),
                line.step().name(),
                line.step().chinese(),
                new Views.By(line.personName()),
                ReportViews.word(line.role()),
                ReportViews.chinese(line.role()),
                line.revision(),
                line.hash(),
                line.opinion(),
                line.target() == null ? null : line.target().name(),
                line.target() == null ? null : line.target().chinese());
    }

    @GetMapping("/changes")
    List<Views.ChangeView> changes(@AuthenticationPrincipal Person person, @PathVariable String id) {
        ReportReader.Reading reading = reader.read(person, id);
        if (reading.access() != Access.ALL) {
            throw Refusal.forbidden("not-allowed", "修改记录只有本机关的人可以查看。");
        }
        String edition = reading.report().edition();
        return drafts.changes(id).stream().map(change -> view(change, edition)).toList();
    }

    private Views.ChangeView view(DraftChange change, String edition) {
        return new Views.ChangeView(
                change.at(),
                new Views.By(change.personName()),
                change.kind().word(),
                change.kind().chinese(),
                change.place(),
                placeNames.of(change.place(), edition),
                RawJson.ofNullable(change.from()),
                RawJson.ofNullable(change.to()));
    }

    @GetMapping("/comparison")
    Views.ComparisonView comparison(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam int from,
            @RequestParam int to) {
        AnnualReport before = reader.revision(person, id, from);
        AnnualReport after = reader.revision(person, id, to);
        List<Views.CellDifference> cells = new ArrayList<>();
        List<Views.BlockDifference> blocks = new ArrayList<>();
        for (DraftDiff.Difference difference : diff.between(before, after)) {
            String[] words = difference.place().split("/", 2);
            Part part = Part.ofId(words[0]).orElse(null);
            if (part != null) {
                blocks.add(new Views.BlockDifference(
                        part.id(), words[1], text(before, part, words[1]), text(after, part, words[1])));
            } else if (difference.place().equals("title")) {
                blocks.add(new Views.BlockDifference("title", "", before.title(), after.title()));
            } else {
                cells.add(new Views.CellDifference(
                        difference.place(),
                        placeNames.of(difference.place(), after.edition()),
                        RawJson.ofNullable(difference.from()),
                        RawJson.ofNullable(difference.to())));
            }
        }
        return new Views.ComparisonView(from, to, cells, blocks);
    }

    private static @Nullable String text(AnnualReport report, Part part, String block) {
        return report.part(part).stream()
                .filter(found -> found.id().equals(block))
                .map(Block::text)
                .findFirst()
                .orElse(null);
    }

    /** How a place is called in a sentence. */
    private record PlaceNames(Editions editions) {

        String of(String place, String edition) {
            String[] words = place.split("/", 2);
            return Part.ofId(words[0]).map(PlaceNames::part).orElseGet(() -> switch (words[0]) {
                case "title" -> "标题";
                case "local" -> words[1];
                case "units" -> cell(words[1], edition) + "的单位";
                default -> cell(place, edition);
            });
        }

        private String cell(String place, String edition) {
            CellId cell = CellId.parse(place);
            return editions.tableOf(cell, editions.named(edition))
                    .map(table -> table.labelOf(cell))
                    .orElse(place);
        }

        private static String part(Part part) {
            return switch (part) {
                case PREAMBLE -> "引言";
                case OVERVIEW -> "一、总体情况";
                case PROBLEMS -> "五、存在的主要问题及改进情况";
                case OTHER_MATTERS -> "六、其他需要报告的事项";
                case SIGNATURE -> "落款";
            };
        }
    }
}
