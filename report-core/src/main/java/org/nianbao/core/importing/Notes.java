package org.nianbao.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Collects notes in reading order. */
final class Notes {

    private static final int LONGEST_RAW = 200;

    private final List<Note> notes = new ArrayList<>();
    private @Nullable Supplier<SourceRow> source;

    /** What is added from now on speaks of this row of a table; null when of none. */
    void speakOf(@Nullable Supplier<SourceRow> row) {
        source = row;
    }

    void add(String place, Note.Kind kind, String raw, @Nullable String value, String message) {
        String shown = raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW - 1) + "…";
        notes.add(new Note(place, kind, shown, value, message, source == null ? null : source.get()));
    }

    void normalised(String place, String raw, String value, String message) {
        add(place, Note.Kind.NORMALISED, raw, value, message);
    }

    void guessed(String place, String raw, @Nullable String value, String message) {
        add(place, Note.Kind.GUESSED, raw, value, message);
    }

    void ambiguous(String place, String raw, String message) {
        add(place, Note.Kind.AMBIGUOUS, raw, null, message);
    }

    void unplaced(String place, String raw, String message) {
        add(place, Note.Kind.UNPLACED, raw, null, message);
    }

    void left(String place, String raw, String message) {
        add(place, Note.Kind.LEFT, raw, null, message);
    }

    void addAll(List<Note> others) {
        notes.addAll(others);
    }

    /** Replaces what was asked about a place by what was taken after all. */
    void settle(String place, String value, String message) {
        for (int i = notes.size() - 1; i >= 0; i--) {
            Note note = notes.get(i);
            if (note.place().equals(place) && note.value() == null) {
                notes.set(i, new Note(place, Note.Kind.GUESSED, note.raw(), value, message, note.source()));
                return;
            }
        }
    }

    List<Note> all() {
        return notes;
    }
}
