package org.nianbao.workflow.account;

import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.workflow.account.register.AccountDetails;
import org.nianbao.workflow.account.register.AccountRegister;
import org.nianbao.workflow.account.register.AccountState;
import org.nianbao.workflow.account.register.CreateAccount;
import org.nianbao.workflow.account.register.EndAccount;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.ActRecords;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.table.Row;
import org.nianbao.workflow.shared.table.TableFile;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The system administrator's register: made, changed, ended, listed, imported; never deleted. */
abstract class Register {

    @Autowired
    TestWorld world;

    @Autowired
    CreateAccount createAccount;

    @Autowired
    EndAccount endAccount;

    @Autowired
    AccountRegister register;

    @Autowired
    Accounts accounts;

    @Autowired
    ActRecords records;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    private Browser sysadmin;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        sysadmin = new Browser(port).as(world.person(Role.SYSTEM_ADMIN, null));
    }

    @Test
    void anAccountIsMadeWithAPasswordThatIsShownOnceAndMustBeChanged() {
        Browser.Page made = create("Wang." + mark, Map.of("name", "王𠮷英", "office", "办公室 科员"));

        assertThat(made.status()).isEqualTo(201);
        String password = made.json().path("password").asString();
        assertThat(password).hasSize(20);
        JsonNode account = one(made);
        assertThat(account.path("username").asString()).isEqualTo("wang." + mark);
        assertThat(account.path("state").asString()).isEqualTo("NEVER_USED");
        assertThat(account.path("mustChange").asBoolean()).isTrue();
        assertThat(account.toString()).doesNotContain(password).doesNotContain("{random}");
        new Browser(port).as("WANG." + mark, password);
        assertThat(one(made).path("state").asString()).isEqualTo("IN_USE");
    }

    @Test
    void whatWasMadeAndChangedIsInTheRecord() {
        String id = id(create("li-" + mark, Map.of("name", "李明", "telephone", "0552-1234567")));

        sysadmin.send(
                "PUT",
                "/api/accounts/" + id,
                Map.of("If-Match", "\"0\""),
                ("{\"name\":\"李明\",\"telephone\":\"0552-7654321\",\"validFrom\":\"" + today() + "\"}").getBytes(UTF_8),
                "application/json");

        assertThat(changesOf("li-" + mark)).contains(new ActRecord.Change("li-" + mark + " 电话", null, "0552-1234567"));
        assertThat(changesOf(id))
                .containsExactly(new ActRecord.Change("li-" + mark + " 电话", "0552-1234567", "0552-7654321"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a b c", "a'b--c", "<script>", "wang@x", "", "Ｗａｎｇ１"})
    void aUsernameOfOtherCharactersIsRefused(String username) {
        Browser.Page page = create(username, Map.of("name", "王"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.code()).isEqualTo("bad-username");
        assertThat(page.json().path("field").asString()).isEqualTo("username");
    }

    @Test
    void aUsernameIsGivenOnceWhateverItsCase() {
        create("Zhao-" + mark, Map.of("name", "赵刚"));

        Browser.Page again = create("zHAO-" + mark, Map.of("name", "赵强"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("username-taken");
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() {
        String id = id(create("old-" + mark, Map.of("name", "张")));
        put(id, 0, Map.of("name", "张一", "validFrom", today().toString()));

        Browser.Page late = put(id, 0, Map.of("name", "张二", "validFrom", today().toString()));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().path("detail").asString()).contains("张一（old-" + mark + "）");
        assertThat(sysadmin.send("PUT", "/api/accounts/" + id, Map.of(), "{}".getBytes(UTF_8), "application/json")
                        .status())
                .isEqualTo(428);
    }

    @Test
    void theFirstDayOfAnAccountThatHasBegunStays() {
        String id = id(create("begun-" + mark, Map.of("name", "张")));

        Browser.Page page =
                put(id, 0, Map.of("name", "张", "validFrom", today().plusDays(3).toString()));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.json().path("field").asString()).isEqualTo("validFrom");
    }

    @Test
    void anAccountBeforeItsFirstDayLetsNobodyIn() {
        Browser.Page made = create(
                "later-" + mark,
                Map.of("name", "张", "validFrom", today().plusDays(1).toString()));

        assertThat(one(made).path("state").asString()).isEqualTo("NOT_YET");
        assertThat(signIn("later-" + mark, made.json().path("password").asString()))
                .isEqualTo(401);
    }

    @Test
    void anEndedAccountIsOutAtOnceInOpenSessionsTooAndForEver() {
        Browser.Page made = create("ends-" + mark, Map.of("name", "张"));
        String password = made.json().path("password").asString();
        Browser open = new Browser(port).as("ends-" + mark, password);
        assertThat(open.get("/api/session").status()).isEqualTo(200);

        assertThat(end(id(made), null).status()).isEqualTo(200);

        assertThat(open.get("/api/session").status()).isEqualTo(401);
        assertThat(signIn("ends-" + mark, password)).isEqualTo(401);
        assertThat(one(made).path("state").asString()).isEqualTo("ENDED");
        assertThat(end(id(made), null).code()).isEqualTo("account-ended");
        assertThat(put(id(made), 1, Map.of("name", "张", "validFrom", today().toString()))
                        .code())
                .isEqualTo("account-ended");
        assertThat(sysadmin.post("/api/accounts/" + id(made) + "/password", Map.of())
                        .code())
                .isEqualTo("account-ended");
        assertThat(create("ends-" + mark, Map.of("name", "另一人")).code()).isEqualTo("username-taken");
    }

    @Test
    void anAccountThatEndsTodayIsOpenTheWholeDay() {
        Browser.Page made = create("today-" + mark, Map.of("name", "张"));

        assertThat(end(id(made), today()).status()).isEqualTo(200);

        assertThat(signIn("today-" + mark, made.json().path("password").asString()))
                .isEqualTo(200);
        assertThat(end(id(made), today().minusDays(1)).status()).isEqualTo(422);
    }

    @Test
    void aNewPasswordReplacesTheOldAndUnlocks() {
        Browser.Page made = create("forgot-" + mark, Map.of("name", "张"));
        for (int i = 0; i < 5; i++) {
            signIn("forgot-" + mark, "guess");
        }
        assertThat(one(made).path("state").asString()).isEqualTo("LOCKED");

        Browser.Page reset = sysadmin.post("/api/accounts/" + id(made) + "/password", Map.of());

        assertThat(reset.status()).isEqualTo(201);
        assertThat(signIn("forgot-" + mark, made.json().path("password").asString()))
                .isEqualTo(401);
        assertThat(signIn("forgot-" + mark, reset.json().path("password").asString()))
                .isEqualTo(200);
    }

    @Test
    void nobodyEndsTheirOwnAccountOrGivesItALastDay() {
        Person me = world.person(Role.SYSTEM_ADMIN, null);
        Browser mine = new Browser(port).as(me);

        Browser.Page ended = mine.post("/api/accounts/" + me.id() + "/end", Map.of());
        Browser.Page limited = mine.send(
                "PUT",
                "/api/accounts/" + me.id(),
                Map.of("If-Match", "\"0\""),
                ("{\"name\":\"我\",\"validFrom\":\"" + today() + "\",\"validTo\":\"2199-01-01\"}").getBytes(UTF_8),
                "application/json");

        assertThat(ended.code()).isEqualTo("own-account");
        assertThat(limited.code()).isEqualTo("own-account");
        assertThat(mine.post("/api/accounts/" + me.id() + "/password", Map.of()).code())
                .isEqualTo("own-account");
    }

    @Test
    void theLastAuditorIsNeitherEndedNorGivenALastDay() {
        Person last = world.person(Role.AUDITOR, null);
        Person leaving = world.person(Role.AUDITOR, null);
        sql.update("update account set valid_to = ? where id = ?", today().plusDays(9), leaving.id());
        aside(Role.AUDITOR, List.of(last.id(), leaving.id()));

        assertThat(end(last.id(), null).code()).isEqualTo("last-administrator");
        assertThat(end(last.id(), today().plusDays(30)).code()).isEqualTo("last-administrator");
        assertThat(put(
                                last.id(),
                                0,
                                Map.of(
                                        "name",
                                        "审",
                                        "validFrom",
                                        today().toString(),
                                        "validTo",
                                        today().plusYears(1).toString()))
                        .code())
                .isEqualTo("last-administrator");
        assertThat(end(leaving.id(), null).status()).isEqualTo(200);
    }

    @Test
    void ofTheTwoLastAuditorsEndedAtOnceOneStays() throws Exception {
        Person one = world.person(Role.AUDITOR, null);
        Person other = world.person(Role.AUDITOR, null);
        aside(Role.AUDITOR, List.of(one.id(), other.id()));
        Person by = world.person(Role.SYSTEM_ADMIN, null);

        List<String> answers = atOnce(List.of(ending(by, one), ending(by, other)));

        assertThat(answers).containsExactlyInAnyOrder("done", "last-administrator");
    }

    @Test
    void theListIsFoundByUsernameNameOfficeOrganAndStateAPageAtATime() {
        for (int i = 0; i < 3; i++) {
            create("page" + i + "-" + mark, Map.of("name", "分页" + mark + i, "office", "档案科100%" + mark));
        }
        Person drafter = world.body().drafter();
        String organ = String.valueOf(drafter.grants().get(0).organName());

        JsonNode page = sysadmin.get("/api/accounts?size=2&page=1&q=PAGE&state=NEVER_USED")
                .json();
        JsonNode byOffice = sysadmin.get("/api/accounts?q=100%25" + mark).json();
        JsonNode byOrgan = sysadmin.get("/api/accounts?q=" + encoded(organ)).json();
        JsonNode byCode = sysadmin.get(
                        "/api/accounts?organ=" + drafter.grants().get(0).organCode())
                .json();

        assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(page.path("accounts").size()).isLessThanOrEqualTo(2);
        assertThat(byOffice.path("total").asInt()).isEqualTo(3);
        assertThat(sysadmin.get("/api/accounts?q=100_" + mark)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(byOrgan.path("total").asInt()).isEqualTo(7);
        assertThat(byCode.path("total").asInt()).isEqualTo(7);
        assertThat(byCode.path("accounts")
                        .get(0)
                        .path("roles")
                        .get(0)
                        .path("organ")
                        .path("name")
                        .asString())
                .isEqualTo(organ);
    }

    @Test
    void everyStateFindsItsOwn() {
        String ended = id(create("sa-" + mark, Map.of("name", "态")));
        end(ended, null);
        create(
                "sb-" + mark,
                Map.of("name", "态", "validFrom", today().plusDays(2).toString()));
        Browser.Page used = create("sc-" + mark, Map.of("name", "态"));
        signIn("sc-" + mark, used.json().path("password").asString());
        create("sd-" + mark, Map.of("name", "态"));
        create("se-" + mark, Map.of("name", "态"));
        for (int i = 0; i < 5; i++) {
            signIn("se-" + mark, "guess");
        }

        Map<String, String> found = new HashMap<>();
        for (String state : List.of("ENDED", "NOT_YET", "IN_USE", "NEVER_USED", "LOCKED")) {
            JsonNode page =
                    sysadmin.get("/api/accounts?q=-" + mark + "&state=" + state).json();
            page.path("accounts").forEach(account -> {
                assertThat(account.path("state").asString()).isEqualTo(state);
                found.put(account.path("username").asString().substring(0, 2), state);
            });
        }

        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("sa", "ENDED", "sb", "NOT_YET", "sc", "IN_USE", "sd", "NEVER_USED", "se", "LOCKED"));
    }

    @Test
    void aListIsPreviewedWithEveryFaultOfEveryLineAndStoresNothing() {
        create("taken-" + mark, Map.of("name", "已有"));
        String list = "用户名,姓名,账号类别,启用日期,邮箱\n"
                + "good-" + mark + ",好,,,\n"
                + "GOOD-" + mark + ",重,,,\n"
                + "Taken-" + mark + ",占,,,\n"
                + "x y,坏,,,\n"
                + "kind-" + mark + ",类,超级管理员,,\n"
                + "date-" + mark + ",日,,2026-02-30,\n"
                + "past-" + mark + ",过,,2020/1/1,\n"
                + "mail-" + mark + ",邮,,,nobody\n"
                + "none-" + mark + ",,,,\n";

        JsonNode preview = upload("import-previews", "", list).json();

        assertThat(preview.path("total").asInt()).isEqualTo(9);
        assertThat(preview.path("good").asInt()).isEqualTo(1);
        assertThat(lines(preview)).containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(preview.toString())
                .contains("与第 2 行重复", "系统里已经有了", "超级管理员", "“2026-02-30”不是日期", "早于今天", "不是邮箱地址", "请填写姓名");
        assertThat(upload("imports", preview.path("hash").asString(), list).code())
                .isEqualTo("faulty-list");
        assertThat(accounts.named("good-" + mark)).isEmpty();
    }

    @Test
    void aGoodListBecomesAccountsAndTheirPasswordsOnce() {
        String list =
                "用户名,姓名,账号类别,科室职务\n" + "One-" + mark + ",欧阳𠮷,审计员,\n" + "two-" + mark + ",\"O'Neil <b>\",业务人员,办公室\n";
        String hash = upload("import-previews", "", list).json().path("hash").asString();

        assertThat(upload("imports", "0", list).code()).isEqualTo("source-changed");
        Browser.Page imported = upload("imports", hash, list);

        assertThat(imported.status()).isEqualTo(201);
        byte[] workbook =
                Base64.getDecoder().decode(imported.json().path("passwords").asString());
        List<Row> rows = TableFile.read(
                        "初始密码.xlsx",
                        workbook,
                        List.of(
                                org.nianbao.workflow.shared.table.Column.required("用户名", ""),
                                org.nianbao.workflow.shared.table.Column.required("姓名", ""),
                                org.nianbao.workflow.shared.table.Column.required("科室职务", ""),
                                org.nianbao.workflow.shared.table.Column.required("初始密码", "")))
                .rows();
        assertThat(rows).hasSize(2);
        assertThat(signIn("one-" + mark, rows.get(0).get("初始密码"))).isEqualTo(200);
        assertThat(upload("imports", hash, list).code()).isEqualTo("faulty-list");
    }

    @Test
    void fiveThousandAccountsAreImportedInWellUnderAMinute() {
        StringBuilder list = new StringBuilder("用户名,姓名\n");
        for (int i = 0; i < 5000; i++) {
            list.append("bulk")
                    .append(i)
                    .append('-')
                    .append(mark)
                    .append(",批量")
                    .append(i)
                    .append('\n');
        }
        long start = System.nanoTime();

        String hash = upload("import-previews", "", list.toString())
                .json()
                .path("hash")
                .asString();
        Browser.Page imported = upload("imports", hash, list.toString());

        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        System.out.println(
                "5000 accounts imported in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
        assertThat(imported.json().path("count").asInt()).isEqualTo(5000);
        assertThat(seconds).isLessThan(30);
    }

    @Test
    void theRegisterIsSearchedQuicklyAmongTenThousand() {
        List<AccountRegister.NewAccount> many = new java.util.ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(new AccountRegister.NewAccount(
                    UUID.randomUUID().toString(),
                    "many" + i + "-" + mark,
                    AccountKind.WORK,
                    new AccountDetails("众人" + i, "科室" + i % 97, null, null, today(), null),
                    "{random}none"));
        }
        register.add(many, null, java.time.Instant.now());
        Map<String, AccountRegister.Search> searches = Map.of(
                "first page", new AccountRegister.Search(null, null, null, null),
                "by words", new AccountRegister.Search("人123", null, null, null),
                "by state", new AccountRegister.Search(null, null, null, AccountState.NEVER_USED));

        searches.forEach((name, search) -> {
            long[] millis = new long[9];
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                register.search(search, java.time.Instant.now(), 0, 50);
                millis[i] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            }
            java.util.Arrays.sort(millis);
            System.out.println("search " + name + ": median " + millis[4] + " ms of "
                    + register.search(search, java.time.Instant.now(), 0, 1).total());
            // ten times what it takes: a busy machine must not fail it, a query for each row must
            assertThat(millis[4]).as(name).isLessThan(500);
        });
    }

    @Test
    void aUseCaseAsksForTheRightItself() {
        Person secadmin = world.person(Role.SECURITY_ADMIN, null);

        assertThatThrownBy(() -> createAccount.handle(
                        secadmin,
                        new CreateAccount.Command(
                                "any-" + mark,
                                AccountKind.WORK,
                                new AccountDetails("任", null, null, null, today(), null))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-allowed"));
    }

    /** Only these hold the role while a test runs: the others' grants are put away and brought back. */
    private void aside(Role role, List<String> staying) {
        putAside.addAll(sql.queryForList(
                "select id from role_grant where role_name = ? and ended_at is null and account_id not in (?, ?)",
                String.class,
                role.name(),
                staying.get(0),
                staying.get(1)));
        putAside.forEach(id -> sql.update("update role_grant set valid_from = '2199-01-01' where id = ?", id));
    }

    private final List<String> putAside = new java.util.ArrayList<>();

    @AfterEach
    void bringBack() {
        putAside.forEach(id -> sql.update("update role_grant set valid_from = '2020-01-01' where id = ?", id));
    }

    private Callable<String> ending(Person by, Person whom) {
        return () -> {
            try {
                endAccount.handle(by, new EndAccount.Command(whom.id(), null));
                return "done";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        };
    }

    private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            List<Future<String>> answers = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return act.call();
                    }))
                    .toList();
            List<String> said = new java.util.ArrayList<>();
            for (Future<String> answer : answers) {
                said.add(answer.get(30, TimeUnit.SECONDS));
            }
            return said;
        } finally {
            threads.shutdownNow();
        }
    }

    private Browser.Page create(String username, Map<String, String> details) {
        Map<String, String> typed = new HashMap<>(details);
        typed.put("username", username);
        typed.putIfAbsent("kind", "WORK");
        return sysadmin.post("/api/accounts", typed);
    }

    private Browser.Page put(String id, long version, Map<String, String> details) {
        return sysadmin.send(
                "PUT",
                "/api/accounts/" + id,
                Map.of("If-Match", "\"" + version + "\""),
                tools.jackson.databind.json.JsonMapper.shared().writeValueAsBytes(details),
                "application/json");
    }

    private Browser.Page end(String id, @Nullable LocalDate lastDay) {
        return sysadmin.post(
                "/api/accounts/" + id + "/end", lastDay == null ? Map.of() : Map.of("lastDay", lastDay.toString()));
    }

    private Browser.Page upload(String what, String hash, String list) {
        return sysadmin.upload(
                "POST", "/api/accounts/" + what, Map.of(), Map.of("hash", hash), "list.csv", list.getBytes(UTF_8));
    }

    private int signIn(String username, String password) {
        Browser browser = new Browser(port);
        browser.get("/api/session");
        return browser.post("/api/session", Map.of("username", username, "password", password))
                .status();
    }

    private JsonNode one(Browser.Page made) {
        return sysadmin.get("/api/accounts/" + id(made)).json();
    }

    private static String id(Browser.Page made) {
        return made.json().path("id").asString();
    }

    private static List<Integer> lines(JsonNode preview) {
        List<Integer> lines = new java.util.ArrayList<>();
        preview.path("faults").forEach(fault -> lines.add(fault.path("line").asInt()));
        return lines;
    }

    private List<ActRecord.Change> changesOf(String subject) {
        return records.about(subject).stream()
                .flatMap(act -> records.changesOf(act.id()).stream())
                .toList();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, UTF_8);
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    }
}

@OnH2
class RegisterOnH2Tests extends Register {}

@OnMySql
class RegisterOnMySqlTests extends Register {}
