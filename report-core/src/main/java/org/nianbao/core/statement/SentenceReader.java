package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Says what each number of a sentence counts. Knows what the sentences before it talked about. */
final class SentenceReader {

    /** What a number counts; {@code topic} null when no cell holds it. */
    record Meaning(Quantity quantity, String lead, @Nullable Topic topic, boolean sure, boolean ofOthers) {

        static Meaning none(Quantity quantity, String lead) {
            return new Meaning(quantity, lead, null, false, false);
        }

        Meaning of(Topic other) {
            return new Meaning(quantity, lead, other, sure, ofOthers);
        }
    }

    private final int year;
    private final Scope scope;

    private @Nullable Family ofHeading;
    private @Nullable Family ofBlock;
    /** Whether the sentence before counted for somebody else. */
    private boolean leftBefore;

    // of the sentence
    private boolean otherYear;
    private boolean partOfYear;
    private boolean left;
    private boolean leftCounted;
    private boolean within;
    private @Nullable Topic before;
    private @Nullable Topic whole;
    private @Nullable Topic general;
    private boolean counted;
    private boolean wholeUnknown;
    private boolean decides;
    private boolean taken;

    SentenceReader(int year, Scope scope) {
        this.year = year;
        this.scope = scope;
    }

    /** What a heading before the blocks talks about. */
    void heading(List<Mark> marks) {
        ofHeading = null;
        for (Mark mark : marks) {
            ofHeading = mark.family() == null ? ofHeading : mark.family();
        }
        block();
    }

    /** A new block begins. */
    void block() {
        ofBlock = ofHeading;
        leftBefore = false;
    }

    /** The meanings of a sentence's numbers, in its order. */
    List<Meaning> read(Sentence sentence) {
        List<Meaning> meanings = new ArrayList<>();
        otherYear = false;
        partOfYear = false;
        left = leftBefore && goesOn(sentence);
        leftCounted = left;
        within = false;
        before = null;
        whole = null;
        general = null;
        counted = false;
        wholeUnknown = false;
        decides = false;
        taken = false;
        if (ofBlock == Family.REQUESTS) {
            sentence.followsRequests();
        }
        Series series = new Series(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            Mark mark = sentence.at(i);
            Quantity quantity = mark.quantity();
            if (quantity == null) {
                see(sentence, i, mark);
                continue;
            }
            Meaning meaning = read(sentence, i, quantity, series, meanings);
            Topic topic = meaning.topic();
            if (topic == Topics.CARRIED_IN && within && before == Topics.RECEIVED) {
                include(meanings);
            }
            meanings.add(meaning);
            before = topic;
            counted = true;
            general = CueFinder.isGeneral(topic) ? topic : general;
            leftCounted |= left && topic != null;
        }
        Family last = sentence.lastFamily(0, sentence.size());
        ofBlock = last == null ? ofBlock : last;
        leftBefore = left && leftCounted;
        return meanings;
    }

    /** Whether a sentence tells more of what the one before counted: it says neither whose cases they are nor that any came in. */
    private boolean goesOn(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (scope.isMeantBy(sentence.at(i)) || sentence.topic(i, Family.REQUESTS) == Topics.RECEIVED) {
                return false;
            }
        }
        return true;
    }

    /** 收到14件（含上年结转2件）: the number before counts both. */
    private static void include(List<Meaning> meanings) {
        int last = meanings.size() - 1;
        meanings.set(last, meanings.get(last).of(Topics.RECEIVED_AND_CARRIED));
    }

    private void see(Sentence sentence, int index, Mark mark) {
        if (mark.year() > 0) {
            boolean compared = index > 0 && sentence.at(index - 1).is(Role.CHANGE);
            if (!compared && !sentence.isOfCarry(index)) {
                otherYear = mark.year() != year;
                partOfYear = partOfYear && otherYear;
            }
            return;
        }
        if (mark.is(Role.LAST_YEAR) && !sentence.isOfCarry(index)) {
            otherYear |= index == 0 || !sentence.at(index - 1).is(Role.CHANGE);
        }
        otherYear |= mark.is(Role.MORE_YEARS) || mark.is(Role.RESPECTIVELY) && sentence.yearsBefore(index) > 1;
        partOfYear |= mark.is(Role.PART_OF_YEAR);
        if (mark.is(Role.WHOLE_YEAR)) {
            partOfYear = false;
            otherYear = false;
        }
        seeScope(sentence, index, mark);
        if (mark.is(Role.PART_OF) || mark.is(Role.INCLUDING) && counted) {
            within = true;
            whole = before;
            wholeUnknown = counted && before == null;
        }
        if (mark.is(Role.SEMICOLON) || mark.is(Role.CLOSE)) {
            within = false;
            whole = null;
        }
    }

    private void seeScope(Sentence sentence, int index, Mark mark) {
        if (mark.is(Role.COMMA) && left && !leftCounted) {
            int from = sentence.clauseStart(index);
            left = index - from <= 2
                    && sentence.at(index).start() - sentence.at(from).start() <= 10;
        }
        if (scope.isLeftBy(mark)) {
            left = true;
        } else if (scope.isMeantBy(mark)) {
            left = false;
            leftCounted = false;
        }
    }

    private Meaning read(Sentence sentence, int index, Quantity quantity, Series series, List<Meaning> meanings) {
        int from = sentence.clauseStart(index);
        int to = sentence.tailEnd(index);
        String lead = sentence.lead(index);
        Family family = family(sentence, from, index, to);
        boolean named = sentence.lastFamily(from, to) != null;
        if (family == null || family == Family.OTHER || !counts(quantity, family, named) || otherYear || partOfYear) {
            return Meaning.none(quantity, lead);
        }
        boolean percent = quantity.unit() == Unit.PERCENT;
        int at = percent ? sentence.shareAt(from, index) : index;
        List<Topic> given = percent ? null : series.at(index, family);
        CueFinder.Found found = given == null
                ? at < 0 ? null : new CueFinder(sentence, family, named).find(at, from, percent ? at + 1 : to)
                : given.isEmpty() ? null : new CueFinder.Found(given.get(given.size() - 1), true);
        if (found == null
                || !percent && sentence.has(Role.CHANGE, from, index)
                || within && given == null && isSame(found.topic(), whole)) {
            return Meaning.none(quantity, lead);
        }
        Trust trust = trust(sentence, family, from, index);
        if (trust == Trust.NONE) {
            return Meaning.none(quantity, lead);
        }
        boolean sure = trust == Trust.SURE
                && found.exact()
                && !left
                && !quantity.approximate()
                && !sentence.has(Role.DOUBT, from, index)
                && !sentence.has(Role.ABOUT, from, index)
                && !(within && wholeUnknown)
                && !(isHandled(found.topic()) && sentence.has(Role.WITHDRAWN, 0, index))
                && !(within && found.topic() == Topics.HANDLED && whole == Topics.RECEIVED);
        if (given != null && given.size() > 1) {
            given.subList(0, given.size() - 1)
                    .forEach(topic -> meanings.add(new Meaning(quantity, lead, topic, sure, left)));
        }
        return new Meaning(quantity, lead, inSentence(sentence, found.topic(), from), sure, left);
    }

    private static boolean isHandled(Topic topic) {
        return CueFinder.isGeneral(topic) && topic != Topics.RECEIVED;
    }

    /** What the words mean after what the sentence counted before. */
    private Topic inSentence(Sentence sentence, Topic topic, int from) {
        if (topic == Topics.RECEIVED && isAdded(sentence, from)) {
            return Topics.RECEIVED_AND_CARRIED;
        }
        boolean handled = general != null && general != Topics.RECEIVED;
        List<Topic> applicants = handled ? Topics.sameApplicants(topic) : List.of();
        return applicants.isEmpty() ? topic : applicants.get(0);
    }

    private enum Trust {
        NONE,
        DOUBTED,
        SURE
    }

    /** Whether disputes are about disclosure, and documents the report's own. */
    private Trust trust(Sentence sentence, Family family, int from, int index) {
        if (family.isOfDisputes()) {
            int lead = sentence.leadStart(index);
            decides |= sentence.has(Role.AUTHORITY, lead, index) || sentence.hasNothing(Family.SUITS, from, index);
            taken |= sentence.has(Role.TAKEN_IN, lead, index) && before == null;
            boolean here = sentence.has(Role.OF_DISCLOSURE, 0, sentence.size());
            if (decides) {
                return here ? Trust.DOUBTED : Trust.NONE;
            }
            return taken && !here ? Trust.DOUBTED : Trust.SURE;
        }
        if (family.isOfDocuments() && scope == Scope.WHOLE_AREA) {
            boolean own = sentence.has(Role.GOVERNMENT, 0, index) || sentence.has(Role.OFFICE, 0, index);
            return own ? Trust.DOUBTED : Trust.SURE;
        }
        return family.isOfDecisions() ? Trust.DOUBTED : Trust.SURE;
    }

    private static boolean isSame(Topic topic, @Nullable Topic whole) {
        return topic.equals(whole) || topic == Topics.RECEIVED;
    }

    /** 加上上年结转的，共收到: both together. */
    private static boolean isAdded(Sentence sentence, int from) {
        for (int i = sentence.leadStart(from); i < from; i++) {
            if (sentence.topic(i, Family.REQUESTS) == Topics.CARRIED_IN) {
                return true;
            }
        }
        return false;
    }

    /** Counts are of cases; 条 and 份 only of requests that are named beside them; documents are also counted in 个. */
    private static boolean counts(Quantity quantity, Family family, boolean named) {
        return switch (quantity.unit()) {
            case CASES, PERCENT -> true;
            case ITEMS -> family == Family.REQUESTS && named;
            case PIECES -> family.isOfDocuments() && named;
            case YUAN, OTHER -> false;
        };
    }

    private @Nullable Family family(Sentence sentence, int from, int index, int to) {
        Family here = sentence.lastFamily(from, index);
        if (here != null) {
            return here;
        }
        Family behind = sentence.firstFamily(index + 1, to);
        if (behind != null && behind != Family.OTHER) {
            return behind;
        }
        Family ahead = sentence.lastFamily(0, from);
        return ahead == null ? ofBlock : ahead;
    }
}
