package org.nianbao.workflow.account.grants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.LegalDates;

/** Who could have done what on a day of Asia/Shanghai. */
public interface RightsOfDay {

    /**
     * What is looked for.
     *
     * @param words part of a person's name, username or of an organ's name; null for all
     * @param organCode only roles in this organ; null for all, the administrators too
     */
    record Search(
            LocalDate day, @Nullable String words, @Nullable String organCode) {}

    /**
     * A role that counted on the day, if only for a while.
     *
     * @param from since when on that day; null when it counted as the day began
     * @param to until when on that day; null when it counted to its end
     */
    record Counted(
            HeldGrant grant,
            @Nullable Instant from,
            @Nullable Instant to) {

        /** What of the day this grant counted. */
        public static Counted on(LocalDate day, HeldGrant grant) {
            Instant begin = startOf(day);
            Instant end = startOf(day.plusDays(1));
            Instant from = latest(
                    startOf(grant.validFrom()),
                    grant.grantedAt(),
                    startOf(grant.accountFrom()),
                    grant.organFrom() == null ? null : startOf(grant.organFrom()));
            Instant to = earliest(
                    endOf(grant.validTo()),
                    grant.endedAt(),
                    endOf(grant.accountTo()),
                    grant.accountEndedAt(),
                    endOf(grant.organTo()));
            return new Counted(grant, from.isAfter(begin) ? from : null, to == null || !to.isBefore(end) ? null : to);
        }

        private static Instant latest(@Nullable Instant... instants) {
            return Stream.of(instants)
                    .filter(Objects::nonNull)
                    .max(Instant::compareTo)
                    .orElse(Instant.MIN);
        }

        private static @Nullable Instant earliest(@Nullable Instant... instants) {
            return Stream.of(instants)
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(null);
        }

        private static @Nullable Instant endOf(@Nullable LocalDate last) {
            return last == null ? null : startOf(last.plusDays(1));
        }
    }

    /** By organ, role and person, the administrators first. */
    List<Counted> find(Search search, int page, int size);

    int count(Search search);

    /** The moment at which a day begins. */
    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LegalDates.ZONE).toInstant();
    }
}
