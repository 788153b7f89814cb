package org.nianbao.workflow.record;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.shared.Act;
import org.nianbao.workflow.shared.Changes;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.UseCase;
import org.nianbao.workflow.shared.table.Sheet;

/** Takes lines of the record out as a list. That it was done is itself a line. */
@UseCase
public class ExportRecord {

    /** More than this is taken out in parts. */
    static final int MOST = 100_000;

    /** @param words the filter as the person chose it */
    public record Command(RecordFilter filter, String words) implements Act {
        @Override
        public @Nullable String subject() {
            return null;
        }
    }

    private static final int BATCH = 2_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final List<String> HEAD =
            List.of("时间（北京时间）", "姓名", "用户名", "操作", "对象", "对象编号", "结果", "原因代码", "原因", "变更", "编号");

    private final RecordReader reader;
    private final Changes changes;

    ExportRecord(RecordReader reader, Changes changes) {
        this.reader = reader;
        this.changes = changes;
    }

    public Sheet handle(Person by, Command command) {
        RecordFilter filter = command.filter();
        int count = reader.count(filter, MOST + 1);
        if (count > MOST) {
            throw Refusal.unprocessable("too-many-lines", "符合条件的记录超过 100 000 条，一次导不出来；请缩小时间范围，分几次导出。");
        }
        List<List<@Nullable Object>> rows = new ArrayList<>(count);
        List<RecordedLine> batch;
        do {
            batch = reader.lines(filter, rows.size(), BATCH);
            batch.forEach(line -> rows.add(row(line)));
        } while (batch.size() == BATCH && rows.size() < MOST);
        changes.note("条件", null, command.words());
        changes.note("条数", null, rows.size());
        return new Sheet("操作记录", HEAD, rows);
    }

    private static List<@Nullable Object> row(RecordedLine line) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(ZonedDateTime.ofInstant(line.doneAt(), LegalDates.ZONE).format(TIME));
        row.add(line.personName());
        row.add(line.username());
        row.add(line.actName());
        row.add(line.subjectWords());
        row.add(line.subject());
        row.add(line.outcome().chinese());
        row.add(line.code());
        row.add(line.detail());
        row.add(line.changes().stream().map(ExportRecord::words).collect(Collectors.joining("\n")));
        row.add(line.id());
        return row;
    }

    private static String words(ActRecord.Change change) {
        return change.place() + "：" + (change.from() == null ? "（无）" : change.from()) + " → "
                + (change.to() == null ? "（无）" : change.to());
    }
}
