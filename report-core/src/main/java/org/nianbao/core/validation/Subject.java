package org.nianbao.core.validation;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.Cells;
import org.nianbao.core.content.Part;
import org.nianbao.core.content.SourceStructure;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.ReportFormat;
import org.nianbao.core.format.Section;
import org.nianbao.core.statement.Scope;
import org.nianbao.core.statement.Statements;

/**
 * What the rules look at: the report, what it is judged beside, and the tables in the editions in which they were filled.
 *
 * @param format the report's edition
 * @param tables its tables, in official order
 * @param statements what its texts say in numbers; empty when they cannot be judged
 */
record Subject(
        AnnualReport report,
        Context context,
        Editions editions,
        ReportFormat format,
        List<TableInUse> tables,
        Statements statements) {

    /** The place of what belongs to no section: the title, the edition. */
    static final int WHOLE = 0;

    static Subject of(AnnualReport report, Context context, Editions editions) {
        boolean texts = carriesTexts(context.structure());
        return new Subject(
                report,
                context,
                editions,
                editions.named(report.edition()),
                TableInUse.of(report, context, editions),
                texts ? Statements.of(report, scopeOf(context)) : new Statements(List.of(), List.of()));
    }

    Cells cells() {
        return report.cells();
    }

    @Nullable
    SourceStructure structure() {
        return context.structure();
    }

    /** Whether the texts can be judged: a file of figures alone says nothing about them. */
    boolean hasTexts() {
        return carriesTexts(context.structure());
    }

    /** Whether a cell without value is known to be blank. */
    boolean isComplete() {
        SourceStructure structure = context.structure();
        return structure == null || structure.complete();
    }

    /** A part's paragraphs and headings as one text, a line each; empty when it has none. */
    String textOf(Part part) {
        return String.join("\n", report.part(part).stream().map(Block::text).toList());
    }

    /** Whether a part says anything that can be judged: one that is missing or blank is another rule's finding. */
    boolean says(Part part) {
        return hasTexts()
                && report.part(part).stream().anyMatch(block -> !block.text().isBlank());
    }

    /** Last year's figures; null when none are at hand that are the organ's. */
    @Nullable
    Cells lastYearsCells() {
        LastYear lastYear = context.lastYear();
        return lastYear == null || lastYear.kind() == LastYear.Kind.SPLIT ? null : lastYear.cells();
    }

    private static boolean carriesTexts(@Nullable SourceStructure structure) {
        return structure == null || structure.carriesTexts();
    }

    /** Whose cases the report counts. */
    private static Scope scopeOf(Context context) {
        return context.organ().type().scope();
    }

    /** The place of a part in the order of findings. */
    int placeOf(Part part) {
        return place(section -> section instanceof Section.Narrative narrative
                && narrative.part().equals(part.id()));
    }

    /** The place of a table's section in the order of findings; that of section 二 for a table of another edition. */
    int placeOfTable(String table) {
        int place = place(section ->
                section instanceof Section.Tables tables && tables.tables().contains(table));
        return place == WHOLE ? place(section -> section.number().equals("二")) : place;
    }

    int placeOf(Section wanted) {
        return place(wanted::equals);
    }

    private int place(Predicate<Section> wanted) {
        List<Section> sections = format.sections();
        for (int i = 0; i < sections.size(); i++) {
            if (wanted.test(sections.get(i))) {
                return i + 1;
            }
        }
        return WHOLE;
    }
}
