package org.nianbao.core.statement;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds the word that says what a number counts. */
final class CueFinder {

    /**
     * What is counted.
     *
     * @param exact whether nothing stands between the word and the number that could make it something else
     */
    record Found(Topic topic, boolean exact) {}

    /** Said of every kind of request: a word that says more beats them. */
    private static final Set<Topic> GENERAL = Set.of(Topics.RECEIVED, Topics.HANDLED, Topics.WORKED_ON);

    /** The same, and all of one kind of dispute, whatever its outcome. */
    private static final Set<Topic> BROAD = Set.of(
            Topics.RECEIVED, Topics.HANDLED, Topics.WORKED_ON, Topics.RECONSIDERATIONS, Topics.SUITS, Topics.DISPUTES);

    private final Sentence sentence;
    private final Family family;
    private final boolean named;

    /**
     * @param named whether the clause itself says what it talks about
     */
    CueFinder(Sentence sentence, Family family, boolean named) {
        this.sentence = sentence;
        this.family = family;
        this.named = named;
    }

    /** The word for the number at this mark, whose clause and tail are given; null when there is none. */
    @Nullable
    Found find(int number, int from, int to) {
        Mark quantity = sentence.at(number);
        if (sentence.hasNothing(family, sentence.afterAllWays(from, number), number)
                || isAnAccident(quantity, from, number)) {
            return null;
        }
        Integer behind = behind(number, to);
        List<Integer> cues = sentence.cues(family, from, number);
        if (behind != null && (cues.isEmpty() || isGeneral(cues))) {
            return new Found(topicOf(behind), true);
        }
        if (!cues.isEmpty()) {
            return here(cues, number);
        }
        if (firstTailWordIsNothing(number, to)) {
            return null;
        }
        if (sentence.isOnlyLinks(from, number) && !sentence.has(Role.PART_OF, from, number)) {
            List<Integer> earlier = sentence.cues(family, sentence.leadStart(number), from);
            return earlier.isEmpty() ? null : new Found(topicOf(earlier.get(earlier.size() - 1)), true);
        }
        return null;
    }

    private @Nullable Found here(List<Integer> cues, int number) {
        int last = cues.get(cues.size() - 1);
        Topic topic = topicOf(last);
        int at = last;
        boolean certain = true;
        for (int cue : cues) {
            Topic other = topicOf(cue);
            if (other.equals(topic) || BROAD.contains(other) && !BROAD.contains(topic) || isPartOf(topic, other)) {
                if (isPartOf(other, topic)) {
                    topic = other;
                }
                continue;
            }
            if (BROAD.contains(topic) && !BROAD.contains(other)) {
                topic = other;
            } else if (isPartOf(other, topic)) {
                topic = other;
            } else {
                certain = false;
            }
        }
        boolean joined = sentence.isJoined(at, number);
        if (!joined && (!named || !isJoinedAtLeastFromItsName(at, number))) {
            return null;
        }
        if (!certain && isGeneral(topic)) {
            return new Found(Topics.RECEIVED_AND_HANDLED, false);
        }
        boolean specific = !BROAD.contains(topic);
        return certain || specific || family != Family.REQUESTS
                ? new Found(topic, certain && joined)
                : new Found(topic, false);
    }

    /** 制发《某办法》等规范性文件3件, 收到某领域信息公开申请3件: it may be a part only; 复议案件决定书34件 counts something else. */
    private boolean isJoinedAtLeastFromItsName(int cue, int number) {
        if (family.isOfDisputes() || family.isOfDecisions()) {
            return false;
        }
        for (int i = number - 1; i > cue; i--) {
            if (sentence.at(i).family() == family) {
                return sentence.isJoined(i, number);
            }
        }
        return family == Family.REQUESTS;
    }

    /** A word right behind the number: {@code 40件予以公开}. */
    private @Nullable Integer behind(int number, int to) {
        for (int i = number + 1; i < to; i++) {
            if (sentence.at(i).isNothing(family)) {
                return null;
            }
            Topic topic = sentence.topic(i, family);
            if (topic != null) {
                return !BROAD.contains(topic) && sentence.isJoinedBehind(number, i) ? i : null;
            }
        }
        return null;
    }

    private boolean firstTailWordIsNothing(int number, int to) {
        return sentence.hasNothing(family, number + 1, to);
    }

    /** 答复有1件被纠正: the number stands for what happened to some, not for all. */
    private boolean isAnAccident(Mark quantity, int from, int number) {
        boolean spoken = number > from && sentence.at(number - 1).end() == quantity.start();
        return sentence.before(quantity) == '有' && !spoken;
    }

    static boolean isGeneral(@Nullable Topic topic) {
        return topic != null && GENERAL.contains(topic);
    }

    private boolean isGeneral(List<Integer> cues) {
        return cues.stream().allMatch(cue -> BROAD.contains(topicOf(cue)));
    }

    private static boolean isPartOf(Topic part, Topic whole) {
        return part.cells().size() < whole.cells().size() && whole.cells().containsAll(part.cells());
    }

    private Topic topicOf(int cue) {
        Topic topic = sentence.topic(cue, family);
        if (topic == null) {
            throw new IllegalStateException("not a cue");
        }
        return topic;
    }
}
