package org.nianbao.workflow.record.persistence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.RecordFilter;
import org.nianbao.workflow.record.RecordReader;
import org.nianbao.workflow.record.RecordedLine;
import org.nianbao.workflow.record.Recorder;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRecordReader implements RecordReader {

    private static final int FIRST_YEAR = 2019;
    private static final int MOST_ACCOUNTS = 200;
    private static final int MOST_ORGANS = 50;
    private static final int MOST_SUBJECTS = 2_000;

    private final RecordReadMapper mapper;
    private final SubjectWords words;
    private final Clock clock;

    MyBatisRecordReader(RecordReadMapper mapper, SubjectWords words, Clock clock) {
        this.mapper = mapper;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int count(RecordFilter filter, int most) {
        return mapper.count(filter, accounts(filter), subjects(filter), most);
    }

    @Override
    public List<RecordedLine> lines(RecordFilter filter, int offset, int most) {
        List<LineRow> rows = mapper.lines(filter, accounts(filter), subjects(filter), offset, most);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<ActRecord.Change>> changes = new HashMap<>();
        mapper.changes(rows.stream().map(LineRow::id).toList())
                .forEach(change -> changes.computeIfAbsent(change.actId(), any -> new ArrayList<>())
                        .add(change.change()));
        Map<String, String> names = words.of(
                rows.stream().map(LineRow::subject).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.with(names, changes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The accounts meant; none at all for what nobody signed in did; null for no limit. */
    private @Nullable Collection<String> accounts(RecordFilter filter) {
        String who = filter.who();
        if (who == null) {
            return null;
        }
        if (who.equals(Recorder.SYSTEM) || who.equals(Recorder.STRANGER)) {
            return List.of();
        }
        List<String> found = mapper.accountsNamed(pattern(who), MOST_ACCOUNTS + 1);
        if (found.size() > MOST_ACCOUNTS) {
            throw tooWide("人员");
        }
        return found.isEmpty() ? List.of("nobody") : found;
    }

    private @Nullable Collection<String> subjects(RecordFilter filter) {
        String subject = filter.subject();
        if (subject == null) {
            return null;
        }
        String pattern = pattern(subject);
        List<String> reports = mapper.reportsNamed(subject, pattern, MOST_SUBJECTS + 1);
        List<String> organs = mapper.organsNamed(subject, pattern, MOST_ORGANS + 1);
        if (reports.size() > MOST_SUBJECTS || organs.size() > MOST_ORGANS) {
            throw tooWide("对象");
        }
        List<String> found = new ArrayList<>(List.of(subject));
        found.addAll(reports);
        found.addAll(reports.isEmpty() ? List.of() : mapper.workItemsOf(reports, MOST_SUBJECTS + 1));
        found.addAll(mapper.peopleNamed(pattern, MOST_SUBJECTS + 1));
        if (found.size() > 2 * MOST_SUBJECTS) {
            throw tooWide("对象");
        }
        found.addAll(organs);
        int next = LegalDates.today(clock).getYear() + 1;
        organs.forEach(code -> IntStream.rangeClosed(FIRST_YEAR, next).forEach(year -> found.add(code + "/" + year)));
        return found;
    }

    private static Refusal tooWide(String what) {
        return Refusal.unprocessable("too-wide", "符合“" + what + "”条件的太多，请写得更具体一些，例如写全名称。");
    }

    /** What contains these words, whatever signs they have. */
    private static String pattern(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
