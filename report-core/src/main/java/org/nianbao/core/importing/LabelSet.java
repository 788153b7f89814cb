package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Labels that may be meant, and what each means. A wording that means two things means nothing. */
final class LabelSet<T> {

    private final Map<String, T> official = new LinkedHashMap<>();
    private final Map<String, T> variants = new LinkedHashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final List<Map.Entry<String, T>> wordings = new ArrayList<>();

    void add(String label, List<String> aliases, T meaning) {
        Label printed = Label.of(label);
        put(official, printed.core(), meaning);
        put(variants, printed.bare(), meaning);
        for (String alias : aliases) {
            Label other = Label.of(alias);
            put(variants, other.core(), meaning);
            put(variants, other.bare(), meaning);
        }
    }

    private void put(Map<String, T> wording, String text, T meaning) {
        if (text.isEmpty()) {
            return;
        }
        T known = wording.putIfAbsent(text, meaning);
        if (known != null && !known.equals(meaning)) {
            unclear.add(text);
        } else if (known == null) {
            wordings.add(Map.entry(text, meaning));
        }
    }

    /** What the label says word for word, or in a known other wording; null when it says nothing known. */
    @Nullable
    Found<T> known(Label label) {
        if (label.isEmpty() || unclear.contains(label.core())) {
            return null;
        }
        T exact = official.get(label.core());
        if (exact != null) {
            return new Found<>(exact, Grade.EXACT);
        }
        T variant = variants.get(label.core());
        if (variant == null && !unclear.contains(label.bare())) {
            variant = variants.get(label.bare());
        }
        return variant != null ? new Found<>(variant, Grade.VARIANT) : thisYear(label);
    }

    /** 本年度 for 本年. */
    private @Nullable Found<T> thisYear(Label label) {
        if (label.core().indexOf("年度") < 0) {
            return null;
        }
        T meant = official.get(label.core().replace("年度", "年"));
        return meant == null ? null : new Found<>(meant, Grade.VARIANT);
    }

    /** What the label says, or most probably says: few characters differ, and from one meaning only. */
    @Nullable
    Found<T> find(Label label) {
        Found<T> known = known(label);
        if (known != null || label.core().length() < 4) {
            return known;
        }
        int length = label.core().length();
        return guess(label.core(), length / 6 + (length > 7 ? 1 : 0));
    }

    /** Like {@link #find}, with so many characters allowed to differ. */
    @Nullable
    Found<T> find(Label label, int limit) {
        Found<T> known = known(label);
        return known != null || label.core().length() < 4 ? known : guess(label.core(), limit);
    }

    private @Nullable Found<T> guess(String core, int allowed) {
        Found<T> alike = closest(core, allowed);
        return alike != null ? alike : incomplete(core);
    }

    /** The one meaning whose wording has all these characters and not twice as many: words were left out or exchanged. */
    private @Nullable Found<T> incomplete(String core) {
        T meaning = null;
        for (Map.Entry<String, T> wording : wordings) {
            String text = wording.getKey();
            boolean possible = text.length() < 2 * core.length()
                    && text.length() >= core.length()
                    && (EditDistance.isWithin(core, text) || EditDistance.isShuffled(core, text))
                    && !Contrasts.differ(core, text);
            if (possible && meaning != null && !meaning.equals(wording.getValue())) {
                return null;
            }
            meaning = possible ? wording.getValue() : meaning;
        }
        return meaning == null ? null : new Found<>(meaning, Grade.GUESSED);
    }

    private @Nullable Found<T> closest(String core, int allowed) {
        int limit = Math.max(1, allowed);
        int best = limit + 1;
        T meaning = null;
        for (Map.Entry<String, T> wording : wordings) {
            if (wording.getKey().length() < 4) {
                continue;
            }
            int distance = EditDistance.within(limit, core, wording.getKey());
            if (distance > limit || Contrasts.differ(core, wording.getKey())) {
                continue;
            }
            if (distance < best) {
                best = distance;
                meaning = wording.getValue();
            } else if (distance == best && meaning != null && !meaning.equals(wording.getValue())) {
                meaning = null;
            }
        }
        return meaning == null ? null : new Found<>(meaning, Grade.GUESSED);
    }

    /** Every wording that means one thing, as labels are compared. */
    Set<String> wordings() {
        Set<String> clear = new HashSet<>(official.keySet());
        clear.addAll(variants.keySet());
        clear.removeAll(unclear);
        return clear;
    }
}
