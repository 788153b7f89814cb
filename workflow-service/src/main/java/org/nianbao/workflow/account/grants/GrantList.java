package org.nianbao.workflow.account.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.core.digest.Sm3;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.account.register.AccountRegister;
import org.nianbao.workflow.account.register.RegisteredAccount;
import org.nianbao.workflow.account.register.TypedDate;
import org.nianbao.workflow.account.register.Username;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.table.Column;
import org.nianbao.workflow.shared.table.Fault;
import org.nianbao.workflow.shared.table.Row;
import org.nianbao.workflow.shared.table.Rows;
import org.nianbao.workflow.shared.table.TableFile;
import org.springframework.stereotype.Component;

/** Reads a list of grants and says of each line what is wrong. Nothing is stored here. */
@Component
public class GrantList {

    private static final String USERNAME = "用户名";
    private static final String NAME = "姓名";
    private static final String ROLE = "角色";
    private static final String ORGAN = "机关代码";
    private static final String ORGAN_NAME = "机关名称";
    private static final String TO = "截止日期";

    /** What a list may have. */
    public static final List<Column> COLUMNS = List.of(
            Column.required(USERNAME, "已有账号的用户名"),
            Column.optional(NAME, "供核对：填了就必须与账号的姓名一致"),
            Column.required(
                    ROLE, Arrays.stream(Role.values()).map(Role::chinese).collect(Collectors.joining("、")) + "之一"),
            Column.optional(ORGAN, "在哪个机关担任；三类管理员留空"),
            Column.optional(ORGAN_NAME, "供核对：填了就必须与机关的名称一致"),
            Column.optional(TO, "授权的最后一天，" + TypedDate.RULE + "；空着就是没有期限"));

    /** One line that could become a grant. */
    public record Line(
            int line,
            RegisteredAccount account,
            Role role,
            GrantBook.@Nullable OrganOfGrants organ,
            @Nullable LocalDate lastDay) {

        @Nullable
        String organCode() {
            return organ == null ? null : organ.code();
        }
    }

    /**
     * A list as it was read.
     *
     * @param hash the SM3 of the file, by which an import says that it is this one
     * @param lines the lines without fault
     * @param faults what is wrong, by line
     * @param total how many lines there are
     */
    public record Read(String hash, List<Line> lines, List<Fault> faults, int total) {}

    private final GrantBook book;
    private final AccountRegister register;
    private final GrantPolicy policy;
    private final Clock clock;

    GrantList(GrantBook book, AccountRegister register, GrantPolicy policy, Clock clock) {
        this.book = book;
        this.register = register;
        this.policy = policy;
        this.clock = clock;
    }

    /** Reads the file as this person would import it. Refused when it is no list at all, or an empty one. */
    public Read read(Person by, String fileName, byte[] bytes) {
        Rows rows = TableFile.read(fileName, bytes, COLUMNS);
        if (rows.rows().isEmpty()) {
            throw Refusal.unprocessable("empty-list", "文件里没有一行授权。请从模板第二行起填写，每行一条。");
        }
        List<Fault> faults = new ArrayList<>(rows.faults());
        Set<Integer> faulty = new HashSet<>();
        faults.forEach(fault -> faulty.add(fault.line()));
        List<Row> readable =
                rows.rows().stream().filter(row -> !faulty.contains(row.line())).toList();
        Known known = known(readable);
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        LocalDate today = LegalDates.today(clock);
        for (Row row : readable) {
            line(row, known, faults)
                    .filter(line -> isFirst(line, first, faults))
                    .filter(line -> mayBe(by, line, known, today, faults))
                    .ifPresent(lines::add);
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new Read(
                Sm3.hex(bytes),
                List.copyOf(lines),
                List.copyOf(faults),
                rows.rows().size());
    }

    private record Known(
            Map<String, RegisteredAccount> accounts,
            Map<String, GrantBook.OrganOfGrants> organs,
            Map<String, List<HeldGrant>> standing) {}

    /** What the lines speak of, read in a few queries. */
    private Known known(List<Row> rows) {
        Set<String> usernames = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Row row : rows) {
            usernames.add(Username.canonical(row.get(USERNAME)));
            codes.add(row.get(ORGAN));
        }
        Map<String, RegisteredAccount> accounts = register.named(usernames).stream()
                .collect(Collectors.toMap(RegisteredAccount::username, Function.identity()));
        Set<String> ids = accounts.values().stream().map(RegisteredAccount::id).collect(Collectors.toSet());
        Map<String, List<HeldGrant>> standing = book.standingOf(ids, LegalDates.today(clock)).stream()
                .collect(Collectors.groupingBy(HeldGrant::accountId));
        return new Known(accounts, book.organs(codes), standing);
    }

    private Optional<Line> line(Row row, Known known, List<Fault> faults) {
        int before = faults.size();
        RegisteredAccount account = known.accounts().get(Username.canonical(row.get(USERNAME)));
        if (account == null) {
            faults.add(new Fault(row.line(), USERNAME, "没有用户名为“" + row.get(USERNAME) + "”的账号，请先由系统管理员建立。"));
        } else if (!row.get(NAME).isEmpty() && !row.get(NAME).equals(account.personName())) {
            faults.add(new Fault(
                    row.line(),
                    NAME,
                    "姓名是“" + row.get(NAME) + "”，账号“" + account.username() + "”的姓名是“" + account.personName()
                            + "”，请核对是不是同一个人。"));
        }
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(each -> each.chinese().equals(row.get(ROLE)))
                .findFirst();
        if (role.isEmpty()) {
            faults.add(new Fault(row.line(), ROLE, "没有“" + row.get(ROLE) + "”这个角色，请照模板的说明填写。"));
        }
        GrantBook.OrganOfGrants organ = organ(row, known, faults);
        LocalDate lastDay = lastDay(row, faults);
        return faults.size() > before || account == null || role.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(row.line(), account, role.get(), organ, lastDay));
    }

    private static GrantBook.@Nullable OrganOfGrants organ(Row row, Known known, List<Fault> faults) {
        String code = row.get(ORGAN);
        if (code.isEmpty()) {
            return null;
        }
        GrantBook.OrganOfGrants organ = known.organs().get(code);
        if (organ == null) {
            faults.add(new Fault(row.line(), ORGAN, "没有编码为“" + code + "”的机关，请核对。"));
        } else if (!row.get(ORGAN_NAME).isEmpty() && !row.get(ORGAN_NAME).equals(organ.name())) {
            faults.add(new Fault(
                    row.line(),
                    ORGAN_NAME,
                    "名称是“" + row.get(ORGAN_NAME) + "”，编码“" + code + "”的机关是“" + organ.name() + "”，请核对。"));
        }
        return organ;
    }

    private static @Nullable LocalDate lastDay(Row row, List<Fault> faults) {
        if (row.get(TO).isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = TypedDate.read(row.get(TO));
        if (date.isEmpty()) {
            faults.add(new Fault(row.line(), TO, "“" + row.get(TO) + "”不是日期，请" + TypedDate.RULE + "。"));
        }
        return date.orElse(null);
    }

    private static boolean isFirst(Line line, Map<String, Integer> first, List<Fault> faults) {
        Integer earlier =
                first.putIfAbsent(line.account().id() + " " + line.role() + " " + line.organCode(), line.line());
        if (earlier != null) {
            faults.add(new Fault(line.line(), null, "与第 " + earlier + " 行是同一条授权，请删去一行。"));
        }
        return earlier == null;
    }

    private boolean mayBe(Person by, Line line, Known known, LocalDate today, List<Fault> faults) {
        Optional<Refusal> refusal = policy.refusal(by, line.account(), line.role(), line.organ(), line.lastDay(), today)
                .or(() -> policy.twice(
                        line.role(),
                        line.organCode(),
                        known.standing().getOrDefault(line.account().id(), List.of())));
        refusal.ifPresent(why -> faults.add(new Fault(line.line(), null, why.sentence())));
        return refusal.isEmpty();
    }
}
