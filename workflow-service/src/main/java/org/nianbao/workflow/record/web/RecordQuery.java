package org.nianbao.workflow.record.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.record.ActNames;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.RecordFilter;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;

/**
 * The filter as it stands in the address.
 *
 * @param from a day, or day and time, in Beijing time: not before
 * @param to the same: with this day, or this minute
 */
record RecordQuery(
        @Nullable String from,
        @Nullable String to,
        @Nullable String who,
        @Nullable String act,
        @Nullable String outcome,
        @Nullable String subject) {

    private static final int LONGEST = 100;

    /** Refused when a date or an outcome is none. */
    RecordFilter filter() {
        return new RecordFilter(
                moment(from, false), moment(to, true), text(who), text(act), outcome(text(outcome)), text(subject));
    }

    /** The filter in words, for the record of an export. */
    String words() {
        List<String> words = new ArrayList<>();
        add(words, "起", from);
        add(words, "止", to);
        add(words, "人员", who);
        add(words, "操作", text(act) == null ? null : ActNames.of(String.valueOf(act)));
        add(words, "结果", outcome);
        add(words, "对象", subject);
        return words.isEmpty() ? "全部" : String.join("，", words);
    }

    private static void add(List<String> words, String name, @Nullable String value) {
        if (text(value) != null) {
            words.add(name + " " + text(value));
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String bare = typed.strip();
        if (bare.length() > LONGEST) {
            throw Refusal.malformed("查询条件太长，最多 " + LONGEST + " 个字。");
        }
        return bare;
    }

    private static @Nullable Instant moment(@Nullable String typed, boolean through) {
        String text = text(typed);
        if (text == null) {
            return null;
        }
        try {
            if (text.indexOf('T') < 0) {
                LocalDate day = LocalDate.parse(text);
                return (through ? day.plusDays(1) : day)
                        .atStartOfDay(LegalDates.ZONE)
                        .toInstant();
            }
            LocalDateTime time = LocalDateTime.parse(text);
            return (through ? time.plusMinutes(1) : time)
                    .atZone(LegalDates.ZONE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("“" + text + "”不是日期，应写成 2026-01-31 或 2026-01-31T08:30。");
        }
    }

    private static ActRecord.@Nullable Outcome outcome(@Nullable String name) {
        if (name == null) {
            return null;
        }
        for (ActRecord.Outcome outcome : ActRecord.Outcome.values()) {
            if (outcome.name().equals(name)) {
                return outcome;
            }
        }
        throw Refusal.malformed("结果只有 DONE 和 REFUSED 两种。");
    }
}
