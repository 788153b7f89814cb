package org.nianbao.core.statement;

import java.util.List;

import org.nianbao.core.content.Anchor;
import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.content.Block;
import org.nianbao.core.content.NormalizedText;
import org.nianbao.core.content.Part;

/** Reads one block of a report's text, sentence by sentence. */
final class BlockReader {

    /** A short paragraph without numbers stands for a heading. */
    private static final int LONGEST_HEADING = 24;

    private final AnnualReport report;
    private final Scope scope;
    private final Part part;
    private final Block block;
    private final SentenceReader reader;
    private final NormalizedText normal;

    BlockReader(AnnualReport report, Scope scope, Part part, Block block, SentenceReader reader) {
        this.report = report;
        this.scope = scope;
        this.part = part;
        this.block = block;
        this.reader = reader;
        this.normal = NormalizedText.withoutSpaces(block.text());
    }

    void read(List<Statement> numbers, List<Denial> denials) {
        String text = normal.text();
        List<Mark> marks = Marks.in(text);
        if (isHeading(marks)) {
            reader.heading(marks);
        } else {
            reader.block();
        }
        int from = 0;
        int begin = 0;
        for (int i = 0; i <= marks.size(); i++) {
            boolean stop = i < marks.size() && marks.get(i).is(Role.STOP);
            if (stop || i == marks.size()) {
                int end = stop ? marks.get(i).end() : text.length();
                read(List.copyOf(marks.subList(from, i)), begin, end, numbers, denials);
                from = i + 1;
                begin = end;
            }
        }
    }

    private boolean isHeading(List<Mark> marks) {
        return block instanceof Block.Heading
                || normal.text().length() <= LONGEST_HEADING
                        && marks.stream().noneMatch(mark -> mark.quantity() != null || mark.is(Role.STOP));
    }

    private void read(List<Mark> marks, int begin, int end, List<Statement> numbers, List<Denial> denials) {
        if (marks.isEmpty()) {
            return;
        }
        Sentence sentence = new Sentence(normal.text(), marks, begin, report.year());
        for (SentenceReader.Meaning meaning : reader.read(sentence)) {
            numbers.add(statement(meaning, begin, end));
        }
        for (Denials.Found none : Denials.in(normal.text(), begin, end, marks, report.year(), scope)) {
            denials.add(new Denial(part, block, anchor(none.start(), none.end()), none.topic()));
        }
    }

    private Statement statement(SentenceReader.Meaning meaning, int begin, int end) {
        Quantity quantity = meaning.quantity();
        Topic topic = meaning.topic();
        return new Statement(
                part,
                block,
                anchor(quantity.start(), quantity.end()),
                normal.original(begin, end),
                meaning.lead(),
                quantity.number(),
                quantity.decimals(),
                quantity.step(),
                quantity.unit(),
                topic == null ? null : Topics.inEdition(topic, report.cells()),
                meaning.sure() && part != Part.PROBLEMS,
                meaning.ofOthers());
    }

    private Anchor anchor(int from, int to) {
        return new Anchor(part.id(), block.id(), normal.start(from), normal.end(to), normal.original(from, to));
    }
}
