package org.nianbao.workflow.account.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.digest.Sm3;
import org.nianbao.workflow.account.AccountKind;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.table.Column;
import org.nianbao.workflow.shared.table.Fault;
import org.nianbao.workflow.shared.table.Row;
import org.nianbao.workflow.shared.table.Rows;
import org.nianbao.workflow.shared.table.TableFile;
import org.springframework.stereotype.Component;

/** Reads a list of new accounts and says of each line what is wrong. Nothing is stored here. */
@Component
public class AccountList {

    private static final String USERNAME = "用户名";
    private static final String NAME = "姓名";
    private static final String KIND = "账号类别";
    private static final String OFFICE = "科室职务";
    private static final String TELEPHONE = "电话";
    private static final String MAIL = "邮箱";
    private static final String FROM = "启用日期";
    private static final String TO = "停用日期";

    /** What a list may have. */
    public static final List<Column> COLUMNS = List.of(
            Column.required(USERNAME, "登录用的名字，" + Username.RULE.substring(3) + "；不能与已有的重复"),
            Column.required(NAME, "本人姓名"),
            Column.optional(KIND, "业务人员、系统管理员、安全管理员、审计员之一，以后不能改；空着就是业务人员"),
            Column.optional(OFFICE, "如 办公室 科员"),
            Column.optional(TELEPHONE, "办公电话或手机"),
            Column.optional(MAIL, "接收提醒的邮箱"),
            Column.optional(FROM, "从哪天起可用，" + TypedDate.RULE + "；空着就是当天"),
            Column.optional(TO, "可用的最后一天；空着就是没有期限"));

    private static final Map<String, String> COLUMN_OF_FIELD = Map.of(
            "username",
            USERNAME,
            "name",
            NAME,
            "office",
            OFFICE,
            "telephone",
            TELEPHONE,
            "mail",
            MAIL,
            "validFrom",
            FROM,
            "validTo",
            TO);

    /** One line that could become an account. */
    public record Line(int line, String username, AccountKind kind, AccountDetails details) {}

    /**
     * A list as it was read.
     *
     * @param hash the SM3 of the file, by which an import says that it is this one
     * @param lines the lines without fault
     * @param faults what is wrong, by line
     * @param total how many lines there are
     */
    public record Read(String hash, List<Line> lines, List<Fault> faults, int total) {}

    private final AccountRegister register;
    private final Clock clock;

    AccountList(AccountRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Reads the file. Refused when it is no list at all, or an empty one. */
    public Read read(String fileName, byte[] bytes) {
        Rows rows = TableFile.read(fileName, bytes, COLUMNS);
        if (rows.rows().isEmpty()) {
            throw Refusal.unprocessable("empty-list", "文件里没有一行账号。请从模板第二行起填写，每行一个账号。");
        }
        List<Fault> faults = new ArrayList<>(rows.faults());
        Set<Integer> faulty = new HashSet<>();
        faults.forEach(fault -> faulty.add(fault.line()));
        List<Line> lines = new ArrayList<>();
        LocalDate today = LegalDates.today(clock);
        for (Row row : rows.rows()) {
            if (!faulty.contains(row.line())) {
                read(row, today, faults).ifPresent(lines::add);
            }
        }
        twice(lines, faults);
        faults.sort(Comparator.comparingInt(Fault::line));
        Set<Integer> bad = new HashSet<>();
        faults.forEach(fault -> bad.add(fault.line()));
        lines.removeIf(line -> bad.contains(line.line()));
        return new Read(
                Sm3.hex(bytes),
                List.copyOf(lines),
                List.copyOf(faults),
                rows.rows().size());
    }

    private Optional<Line> read(Row row, LocalDate today, List<Fault> faults) {
        int before = faults.size();
        String username = checked(row, faults, () -> Username.of(row.get(USERNAME)));
        AccountKind kind = kind(row, faults);
        LocalDate from = Objects.requireNonNullElse(date(row, FROM, faults), today);
        LocalDate to = date(row, TO, faults);
        if (from.isBefore(today)) {
            faults.add(new Fault(row.line(), FROM, "启用日期 " + from + " 早于今天（" + today + "），请改正或留空。"));
        }
        AccountDetails details = checked(
                row,
                faults,
                () -> new AccountDetails(row.get(NAME), row.get(OFFICE), row.get(TELEPHONE), row.get(MAIL), from, to)
                        .checked());
        return faults.size() > before || username == null || details == null
                ? Optional.empty()
                : Optional.of(new Line(row.line(), username, kind, details));
    }

    /** Within the file, and with the accounts that are there. */
    private void twice(List<Line> lines, List<Fault> faults) {
        Map<String, Integer> first = new HashMap<>();
        for (Line line : lines) {
            Integer earlier = first.putIfAbsent(line.username(), line.line());
            if (earlier != null) {
                faults.add(
                        new Fault(line.line(), USERNAME, "用户名“" + line.username() + "”与第 " + earlier + " 行重复（不分大小写）。"));
            }
        }
        Set<String> taken = register.taken(first.keySet());
        for (Line line : lines) {
            if (taken.contains(line.username())) {
                faults.add(new Fault(line.line(), USERNAME, "用户名“" + line.username() + "”系统里已经有了，请换一个或删去这一行。"));
            }
        }
    }

    private static AccountKind kind(Row row, List<Fault> faults) {
        String typed = row.get(KIND);
        if (typed.isEmpty()) {
            return AccountKind.WORK;
        }
        Optional<AccountKind> kind = Arrays.stream(AccountKind.values())
                .filter(each -> AccountChanges.nameOf(each).equals(typed))
                .findFirst();
        if (kind.isEmpty()) {
            faults.add(new Fault(row.line(), KIND, "没有“" + typed + "”这种账号类别；请填业务人员、系统管理员、安全管理员或审计员，或留空。"));
        }
        return kind.orElse(AccountKind.WORK);
    }

    private static @Nullable LocalDate date(Row row, String column, List<Fault> faults) {
        String typed = row.get(column);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = TypedDate.read(typed);
        if (date.isEmpty()) {
            faults.add(new Fault(row.line(), column, "“" + typed + "”不是日期，请" + TypedDate.RULE + "。"));
        }
        return date.orElse(null);
    }

    private static <T> @Nullable T checked(Row row, List<Fault> faults, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            String column = COLUMN_OF_FIELD.get(String.valueOf(refusal.data().get("field")));
            faults.add(new Fault(row.line(), column, refusal.sentence()));
            return null;
        }
    }
}
