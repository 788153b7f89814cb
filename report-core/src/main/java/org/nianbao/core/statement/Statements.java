package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;

/** Reads what a report's texts say in numbers. */
public final class Statements {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]+[。！？!?]?");
    private static final List<Part> TEXTS = List.of(Part.OVERVIEW, Part.PROBLEMS, Part.OTHER_MATTERS);

    private Statements() {}

    /** Every number with a unit, in the order of the text, and what it counts. */
    public static List<Statement> in(AnnualReport report, Scope scope) {
        List<Statement> statements = new ArrayList<>();
        for (Part part : TEXTS) {
            SentenceReader reader = new SentenceReader(report.year(), scope);
            for (Block block : report.part(part)) {
                if (block instanceof Block.Heading) {
                    reader.heading(NormalizedText.withoutSpaces(block.text()).text());
                } else if (block instanceof Block.Paragraph) {
                    read(part, block, reader, statements);
                }
            }
        }
        return statements;
    }

    private static void read(Part part, Block block, SentenceReader reader, List<Statement> statements) {
        NormalizedText normal = NormalizedText.withoutSpaces(block.text());
        Matcher sentence = SENTENCE.matcher(normal.text());
        while (sentence.find()) {
            String text = sentence.group();
            int offset = sentence.start();
            for (SentenceReader.Meaning meaning : reader.read(text, Quantities.in(text))) {
                Quantity quantity = meaning.quantity();
                int from = offset + quantity.start();
                int to = offset + quantity.end();
                statements.add(new Statement(
                        part,
                        block,
                        new Anchor(
                                part.id(), block.id(), normal.start(from), normal.end(to), normal.original(from, to)),
                        normal.original(offset, sentence.end()),
                        meaning.lead(),
                        quantity.number(),
                        quantity.decimals(),
                        quantity.unit(),
                        meaning.topic(),
                        meaning.sure() && part != Part.PROBLEMS));
            }
        }
    }
}
