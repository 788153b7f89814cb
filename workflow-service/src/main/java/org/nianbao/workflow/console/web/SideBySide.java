package org.nianbao.workflow.console.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Part;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.Section;
import org.nianbao.core.similarity.Copied;
import org.nianbao.core.similarity.Copies;
import org.nianbao.core.similarity.Likeness;
import org.nianbao.core.similarity.OwnText;
import org.nianbao.core.similarity.Share;

/** Two reports with what stands in both marked on either side. */
record SideBySide(Share whole, List<Pair> sections) {

    /**
     * A section of both.
     *
     * @param share from 0 to 1, two decimals
     */
    record Pair(String part, String heading, BigDecimal share, List<Line> here, List<Line> there) {}

    /**
     * A block as it is read.
     *
     * @param heading whether it is one
     */
    record Line(boolean heading, String text, List<Mark> marks) {}

    /**
     * What is copied in a line, in UTF-16 units.
     *
     * @param pair the number that the same passage bears on the other side
     */
    record Mark(int start, int end, int pair) {}

    static int ownLength(AnnualReport report) {
        return OwnText.of(report).length();
    }

    static SideBySide of(AnnualReport here, AnnualReport there, ReportFormat format) {
        OwnText ours = OwnText.of(here);
        OwnText theirs = OwnText.of(there);
        Likeness likeness = Likeness.of(ours, theirs);
        List<Copied> copied = Copies.between(ours, theirs);
        List<Anchor> marksHere = copied.stream().map(Copied::here).toList();
        List<Anchor> marksThere = copied.stream().map(Copied::there).toList();
        List<Pair> sections = likeness.parts().stream()
                .map(part -> new Pair(
                        part.part().id(),
                        heading(format, part.part()),
                        part.share().figure(),
                        lines(here, part.part(), marksHere),
                        lines(there, part.part(), marksThere)))
                .toList();
        return new SideBySide(likeness.whole(), sections);
    }

    private static String heading(ReportFormat format, Part part) {
        return format.sections().stream()
                .filter(section -> section instanceof Section.Narrative narrative
                        && narrative.part().equals(part.id()))
                .map(Section::heading)
                .findFirst()
                .orElse("");
    }

    private static List<Line> lines(AnnualReport report, Part part, List<Anchor> copied) {
        return report.part(part).stream()
                .map(block -> new Line(block instanceof Block.Heading, block.text(), marks(part, block, copied)))
                .toList();
    }

    private static List<Mark> marks(Part part, Block block, List<Anchor> copied) {
        List<Mark> marks = new ArrayList<>();
        for (int pair = 0; pair < copied.size(); pair++) {
            Anchor anchor = copied.get(pair);
            if (anchor.part().equals(part.id()) && anchor.block().equals(block.id())) {
                marks.add(new Mark(anchor.start(), anchor.end(), pair + 1));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::pair));
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : marks) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= mark.start()) {
                apart.add(mark);
            }
        }
        return apart;
    }
}
