package org.nianbao.core.statement;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The marks of one sentence, and what can be asked of a number's surroundings. */
final class Sentence {

    private static final int NEAR = 3;

    private final String text;
    private final List<Mark> marks;
    private final int begin;

    /** Whether 申请 is of information here, whatever stands before it. */
    private boolean ofDisclosure;

    /** By mark, what 结转 with the year beside it counts; null elsewhere. */
    private final @Nullable Topic[] carried;

    /**
     * @param text the block's text
     * @param marks the marks of the sentence in it
     * @param begin where the sentence begins in it
     */
    Sentence(String text, List<Mark> marks, int begin, int year) {
        this.text = text;
        this.marks = marks;
        this.begin = begin;
        this.ofDisclosure = has(Role.OF_DISCLOSURE, 0, marks.size());
        this.carried = new Topic[marks.size()];
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(Role.CARRY)) {
                carried[i] = carried(i, year);
            }
        }
    }

    /** The sentences before it were about requests for information. */
    void followsRequests() {
        ofDisclosure = true;
    }

    /** 申请 alone is of information where the sentence says so, or where nothing but 收到 stands before it. */
    private @Nullable Family familyOf(int index) {
        Mark mark = marks.get(index);
        boolean weak = mark.is(Role.WEAK_REQUEST) && mark.family() == Family.REQUESTS && !ofDisclosure;
        return weak && !isPlainRequest(index) ? Family.OTHER : mark.family();
    }

    private boolean isPlainRequest(int index) {
        if (index == 0) {
            return true;
        }
        Word word = marks.get(index).word();
        if (word == null || !word.text().equals("申请")) {
            return false;
        }
        Mark before = marks.get(index - 1);
        return before.quantity() != null
                || before.is(Role.CARRY)
                || before.is(Role.SHARE)
                || before.topic(Family.REQUESTS) == Topics.RECEIVED
                || before.family() == Family.REQUESTS;
    }

    Mark at(int index) {
        return marks.get(index);
    }

    int size() {
        return marks.size();
    }

    /** The first mark of the clause in which this one stands; no further back than the number before it. */
    int clauseStart(int index) {
        int from = index;
        while (from > 0
                && !marks.get(from - 1).endsClause()
                && marks.get(from - 1).quantity() == null) {
            from--;
        }
        return from;
    }

    /** One past the last mark of the clause behind this number; no further than the next number. */
    int tailEnd(int index) {
        int to = index + 1;
        while (to < marks.size() && !marks.get(to).endsClause() && marks.get(to).quantity() == null) {
            to++;
        }
        return to;
    }

    /** One past the number before this mark; 0 when there is none. */
    int leadStart(int index) {
        int from = index;
        while (from > 0 && marks.get(from - 1).quantity() == null) {
            from--;
        }
        return from;
    }

    /** What the words from one mark to another talk about: the last of them that says so; null when none does. */
    @Nullable
    Family lastFamily(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Family family = familyOf(i);
            if (family != null) {
                return family;
            }
        }
        return null;
    }

    /** The first family that the words from one mark to another name. */
    @Nullable
    Family firstFamily(int from, int to) {
        for (int i = from; i < to; i++) {
            Family family = familyOf(i);
            if (family != null) {
                return family;
            }
        }
        return null;
    }

    boolean has(Role role, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.get(i).is(role)) {
                return true;
            }
        }
        return false;
    }

    /** The 占 between these marks that stands last; -1 when there is none. */
    int shareAt(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (marks.get(i).is(Role.SHARE)) {
                return i;
            }
        }
        return -1;
    }

    /** One past the 等渠道 that stands last between these marks; the first of them when there is none. */
    int afterAllWays(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (marks.get(i).is(Role.ALL_WAYS)) {
                return i + 1;
            }
        }
        return from;
    }

    /** How many years are named before this mark. */
    int yearsBefore(int index) {
        int years = 0;
        for (int i = 0; i < index; i++) {
            years += marks.get(i).year() > 0 ? 1 : 0;
        }
        return years;
    }

    boolean hasNothing(Family family, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.get(i).isNothing(family)) {
                return true;
            }
        }
        return false;
    }

    /** What this mark counts in this family; null when it says nothing of it. */
    @Nullable
    Topic topic(int index, Family family) {
        Topic year = family == Family.REQUESTS ? carried[index] : null;
        return year == null ? marks.get(index).topic(family) : year;
    }

    /** The indexes of the marks from one to another that say what is counted. */
    List<Integer> cues(Family family, int from, int to) {
        List<Integer> cues = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (topic(i, family) != null) {
                cues.add(i);
            }
        }
        return cues;
    }

    /** Whether nothing but words without weight stands between this mark and that number. */
    boolean isJoined(int from, int quantity) {
        int at = marks.get(from).end();
        for (int i = from + 1; i < quantity; i++) {
            Mark mark = marks.get(i);
            if (mark.start() > at || !(mark.is(Role.LINK) || carried[i] != null || isCarryPart(i))) {
                return false;
            }
            at = mark.end();
        }
        return marks.get(quantity).start() <= at;
    }

    /** The text between a number and a mark behind it has no word of weight. */
    boolean isJoinedBehind(int quantity, int to) {
        int at = marks.get(quantity).end();
        for (int i = quantity + 1; i < to; i++) {
            Mark mark = marks.get(i);
            if (mark.start() > at || !mark.is(Role.LINK)) {
                return false;
            }
            at = mark.end();
        }
        return marks.get(to).start() <= at;
    }

    /** Whether these marks are words without weight, with no other text before the number. */
    boolean isOnlyLinks(int from, int quantity) {
        int at = from == 0 ? begin : marks.get(from - 1).end();
        for (int i = from; i < quantity; i++) {
            Mark mark = marks.get(i);
            if (mark.start() > at || !mark.is(Role.LINK)) {
                return false;
            }
            at = mark.end();
        }
        return marks.get(quantity).start() <= at;
    }

    char before(Mark mark) {
        return mark.start() == 0 ? ' ' : text.charAt(mark.start() - 1);
    }

    String lead(int index) {
        int from = leadStart(index);
        int start = from == 0 ? begin : marks.get(from - 1).end();
        return text.substring(start, marks.get(index).start());
    }

    /** Whether the year of this mark belongs to a 结转 beside it. */
    boolean isOfCarry(int index) {
        for (int i = Math.max(0, index - 3); i < Math.min(marks.size(), index + 4); i++) {
            if (carried[i] != null
                    && Math.abs(marks.get(i).start() - marks.get(index).end()) <= 8) {
                return true;
            }
        }
        return false;
    }

    private boolean isCarryPart(int index) {
        Mark mark = marks.get(index);
        return mark.is(Role.CARRY)
                || mark.is(Role.NEXT_YEAR)
                || mark.is(Role.LAST_YEAR)
                || mark.year() > 0 && isOfCarry(index);
    }

    private @Nullable Topic carried(int index, int year) {
        int before = sideOf(index, -1, year);
        int behind = sideOf(index, 1, year);
        if (behind > 0) {
            return Topics.CARRIED_FORWARD;
        }
        if (before < 0 || behind < 0) {
            return Topics.CARRIED_IN;
        }
        return before > 0 ? Topics.CARRIED_FORWARD : null;
    }

    /** The year next to this mark on one side: 1 a later one, -1 an earlier one, 0 none. */
    private int sideOf(int index, int step, int year) {
        int at = index;
        for (int seen = 0; seen < 3; seen++) {
            int next = at + step;
            if (next < 0 || next >= marks.size()) {
                return 0;
            }
            Mark mark = marks.get(next);
            int gap = step > 0
                    ? mark.start() - marks.get(at).end()
                    : marks.get(at).start() - mark.end();
            if (gap > NEAR || mark.quantity() != null || mark.endsClause()) {
                return 0;
            }
            if (mark.is(Role.LAST_YEAR) || mark.year() > 0 && mark.year() < year) {
                return -1;
            }
            if (mark.is(Role.NEXT_YEAR) || mark.year() > year) {
                return 1;
            }
            if (mark.year() == year || mark.is(Role.WHOLE_YEAR)) {
                return step > 0 ? -1 : 0;
            }
            at = next;
        }
        return 0;
    }
}
