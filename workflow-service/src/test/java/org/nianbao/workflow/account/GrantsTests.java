package org.nianbao.workflow.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.ActRecords;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The security administrator's book: granted, ended, at once and in open sessions too, and kept apart. */
abstract class Grants {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    Accounts accounts;

    @Autowired
    ActRecords records;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    private Person me;
    private Browser secadmin;

    @BeforeEach
    void signIn() {
        me = world.person(Role.SECURITY_ADMIN, null);
        secadmin = new Browser(port).as(me);
    }

    @Test
    void aGrantWorksAtOnceInAnOpenSessionAndSoDoesItsEnd() {
        Body body = world.body();
        Person newcomer = world.withoutRole();
        String report = journeys.open(body);
        Browser open = new Browser(port).as(newcomer);
        assertThat(open.get("/api/reports/" + report).status()).isEqualTo(404);
        assertThat(open.get("/api/session").json().path("grants")).isEmpty();

        Browser.Page granted = grant(newcomer, Role.DRAFTER, body.code(), null);
        assertThat(granted.status()).isEqualTo(201);
        assertThat(open.get("/api/reports/" + report).status()).isEqualTo(200);
        assertThat(save(open, report)).isNotEqualTo(403).isNotEqualTo(404);

        assertThat(end(granted.json().path("id").asString()).status()).isEqualTo(200);
        assertThat(open.get("/api/reports/" + report).status()).isEqualTo(404);
        assertThat(save(open, report)).isEqualTo(404);
        assertThat(accounts.holders(Role.DRAFTER, body.code())).doesNotContain(newcomer.id());
    }

    @Test
    void aPersonWhoseAccountEndsIsNoHolderAnyMore() {
        Body body = world.body();

        sql.update(
                "update account set ended_at = ? where id = ?",
                java.time.LocalDateTime.now(java.time.ZoneOffset.UTC),
                body.reviewer().id());

        assertThat(accounts.holders(Role.CONFIDENTIALITY_REVIEWER, body.code())).isEmpty();
        assertThat(accounts.person(body.reviewer().id())).isEmpty();
        assertThat(accounts.named(body.reviewer().username())).isEmpty();
    }

    @Test
    void theRolesOfAnEndedOrganCountNoMoreInOpenSessionsToo() {
        Body body = world.body();
        Browser open = new Browser(port).as(body.drafter());
        assertThat(open.get("/api/session").json().path("grants")).hasSize(1);

        sql.update("update organ set valid_to = ? where code = ?", today().minusDays(1), body.code());

        assertThat(open.get("/api/session").json().path("grants")).isEmpty();
        assertThat(accounts.holders(Role.DRAFTER, body.code())).isEmpty();
        assertThat(grant(world.withoutRole(), Role.DRAFTER, body.code(), null).code())
                .isEqualTo("organ-ended");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTER, SYSTEM_ADMIN",
        "DRAFTER, AUDITOR",
        "SYSTEM_ADMIN, SECURITY_ADMIN",
        "SECURITY_ADMIN, AUDITOR",
        "AUDITOR, SYSTEM_ADMIN",
        "AUDITOR, LEADER",
        "SYSTEM_ADMIN, SUPERVISOR",
    })
    void thePolicyKeepsTheAdministratorsApart(Role has, Role wants) {
        Body body = world.body();
        Person person = has.isAdministrator() ? world.person(has, null) : body.drafter();

        Browser.Page page = grant(person, wants, wants.isAdministrator() ? null : body.code(), null);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.code()).isEqualTo("kinds-apart");
        assertThat(page.json().path("detail").asString()).contains(person.name(), wants.chinese(), "互相独立");
    }

    @ParameterizedTest
    @CsvSource({
        // an administrator's role on somebody else's account, under either kind
        "DRAFTER, AUDITOR, WORK",
        "DRAFTER, AUDITOR, AUDITOR",
        "SYSTEM_ADMIN, SECURITY_ADMIN, SECURITY_ADMIN",
        "SYSTEM_ADMIN, SECURITY_ADMIN, SYSTEM_ADMIN",
        "AUDITOR, DRAFTER, WORK",
        "AUDITOR, DRAFTER, AUDITOR",
    })
    void theDatabaseKeepsThemApartToo(Role has, Role wants, AccountKind kind) {
        Body body = world.body();
        Person person = has.isAdministrator() ? world.person(has, null) : body.drafter();

        assertThatThrownBy(() -> sql.update(
                        "insert into role_grant (id, account_id, account_kind, role_name, organ_code, valid_from)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        UUID.randomUUID().toString(),
                        person.id(),
                        kind.name(),
                        wants.name(),
                        wants.isAdministrator() ? null : body.code(),
                        today()))
                .isInstanceOfAny(
                        DataIntegrityViolationException.class,
                        org.springframework.jdbc.UncategorizedSQLException.class);
    }

    @Test
    void theDatabaseDoesNotLetAnAccountChangeItsKindUnderItsGrants() {
        Person auditor = world.person(Role.AUDITOR, null);

        assertThatThrownBy(() -> sql.update("update account set account_kind = 'WORK' where id = ?", auditor.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyGrantsToThemselvesNorEndsTheirOwn() {
        Body body = world.body();
        String own = sql.queryForObject("select id from role_grant where account_id = ?", String.class, me.id());

        assertThat(grant(me, Role.SECURITY_ADMIN, null, null).code()).isEqualTo("own-account");
        assertThat(grant(me, Role.DRAFTER, body.code(), null).code()).isEqualTo("own-account");
        assertThat(end(String.valueOf(own)).code()).isEqualTo("own-account");
    }

    @Test
    void theSameRoleIsGrantedOnceAndAgainAfterItEnded() {
        Body body = world.body();

        Browser.Page twice = grant(body.drafter(), Role.DRAFTER, body.code(), null);
        end(grantOf(body.drafter()));

        assertThat(twice.code()).isEqualTo("granted-already");
        assertThat(grant(body.drafter(), Role.DRAFTER, body.code(), today()).status())
                .isEqualTo(201);
        assertThat(end(grantOf(body.drafter())).code()).isEqualTo("grant-ended");
    }

    @Test
    void aGrantMustMakeSense() {
        Body body = world.body();
        Person person = world.withoutRole();
        Person auditor = world.person(Role.AUDITOR, null);

        assertThat(grant(person, Role.DRAFTER, null, null).code()).isEqualTo("bad-organ");
        assertThat(grant(person, Role.DRAFTER, "nowhere", null).code()).isEqualTo("bad-organ");
        assertThat(grant(auditor, Role.AUDITOR, body.code(), null).code()).isEqualTo("bad-organ");
        assertThat(grant(person, Role.DRAFTER, body.code(), today().minusDays(1))
                        .code())
                .isEqualTo("bad-lastday");
        assertThat(secadmin.post("/api/grants", Map.of("account", "nobody", "role", "DRAFTER", "organ", body.code()))
                        .status())
                .isEqualTo(404);
        assertThat(secadmin.post("/api/grants", Map.of("account", person.id())).status())
                .isEqualTo(400);
        assertThat(secadmin.post("/api/grants", Map.of("account", person.id(), "role", "KING"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatWasGrantedAndEndedIsInTheRecord() {
        Body body = world.body();
        Person person = world.withoutRole();

        String id = grant(person, Role.LEADER, body.code(), today())
                .json()
                .path("id")
                .asString();
        end(id);

        String called = "分管领导 · " + body.organ().fullName();
        assertThat(changesOf(person.id()))
                .containsExactly(new ActRecord.Change(
                        person.name() + "（" + person.username() + "） 授权", null, called + "（到 " + today() + "）"));
        assertThat(changesOf(id))
                .containsExactly(new ActRecord.Change(person.name() + "（" + person.username() + "） 授权", called, null));
    }

    @Test
    void theBookOfAnOrganShowsItsRolesTheEmptyOnesAndWhatIsOver() {
        Body body = world.body();
        end(grantOf(body.leader()));

        JsonNode book = secadmin.get("/api/grants?organ=" + body.code()).json();

        assertThat(role(book, "DRAFTER").path("grants")).hasSize(2);
        assertThat(role(book, "LEADER").path("needed").asBoolean()).isTrue();
        assertThat(role(book, "LEADER").path("filled").asBoolean()).isFalse();
        assertThat(role(book, "SECTION_HEAD").path("needed").asBoolean()).isFalse();
        assertThat(book.path("over")).hasSize(1);
        assertThat(book.path("over").get(0).path("endedBy").asString()).isEqualTo(me.name());
        assertThat(secadmin.get("/api/grants?account=" + body.leader().id())
                        .json()
                        .get(0)
                        .path("whyNot")
                        .asString())
                .isEqualTo("已终止");
        assertThat(secadmin.get("/api/grants").json().path("roles")).hasSize(3);
        assertThat(secadmin.get("/api/grants?organ=nowhere").status()).isEqualTo(404);
    }

    @Test
    void beforeTheOnlyPossibleHolderGoesItIsSaidHowManyReportsWouldWaitAtWhichStep() {
        Body body = world.body();
        String report = journeys.open(body);
        journeys.submit(report, body.drafter());
        String reviewers = grantOf(body.reviewer());

        JsonNode alone =
                secadmin.get("/api/grants/" + reviewers + "/consequences").json();
        // a second reviewer who drafted cannot take this report on
        world.alsoAs(body.drafter(), Role.CONFIDENTIALITY_REVIEWER, body.code());
        JsonNode withTheDrafter =
                secadmin.get("/api/grants/" + reviewers + "/consequences").json();
        world.person(Role.CONFIDENTIALITY_REVIEWER, body.code());
        JsonNode withAnother =
                secadmin.get("/api/grants/" + reviewers + "/consequences").json();

        assertThat(alone.path("waiting")).hasSize(1);
        assertThat(alone.path("waiting").get(0).path("stepName").asString()).isEqualTo("保密审查");
        assertThat(alone.path("waiting").get(0).path("reports").asInt()).isEqualTo(1);
        assertThat(alone.toString()).doesNotContain(report).doesNotContain(body.code());
        assertThat(withTheDrafter).isEqualTo(alone);
        assertThat(withAnother.path("waiting")).isEmpty();
        Browser sysadmin = new Browser(port).as(world.person(Role.SYSTEM_ADMIN, null));
        assertThat(sysadmin.get("/api/accounts/" + body.drafter().id() + "/consequences")
                        .json()
                        .path("waiting"))
                .isEmpty();
        assertThat(end(reviewers).status()).isEqualTo(200);
    }

    @Test
    void theSystemAdministratorGrantsNothing() {
        Browser sysadmin = new Browser(port).as(world.person(Role.SYSTEM_ADMIN, null));
        Body body = world.body();

        assertThat(sysadmin.post(
                                "/api/grants",
                                Map.of("account", world.withoutRole().id(), "role", "LEADER", "organ", body.code()))
                        .status())
                .isEqualTo(403);
        assertThat(secadmin.post("/api/accounts", Map.of("username", "abc", "name", "甲"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aListOfGrantsIsAllOrNothing() {
        Body body = world.body();
        Person one = world.withoutRole();
        Person two = world.withoutRole();
        Person auditor = world.person(Role.AUDITOR, null);
        String good = "用户名,角色,机关代码,姓名,截止日期\n"
                + one.username() + ",填报人," + body.code() + "," + one.name() + ",\n"
                + two.username().toUpperCase(java.util.Locale.ROOT) + ",分管领导," + body.code() + ",," + today() + "\n";
        String bad = good
                + one.username() + ",填报人," + body.code() + ",,\n"
                + "nobody,填报人," + body.code() + ",,\n"
                + one.username() + ",国王," + body.code() + ",,\n"
                + one.username() + ",发布员,nowhere,,\n"
                + one.username() + ",发布员," + body.code() + ",别人,\n"
                + auditor.username() + ",填报人," + body.code() + ",,\n"
                + one.username() + ",发布员," + body.code() + ",,昨天\n"
                + body.leader().username() + ",分管领导," + body.code() + ",,\n"
                + me.username() + ",安全管理员,,,\n";

        JsonNode preview = upload("import-previews", "", bad).json();
        assertThat(preview.path("good").asInt()).isEqualTo(2);
        assertThat(lines(preview)).containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(upload("imports", preview.path("hash").asString(), bad).code())
                .isEqualTo("faulty-list");
        assertThat(accounts.person(one.id()).orElseThrow().grants()).isEmpty();

        String hash = upload("import-previews", "", good).json().path("hash").asString();
        Browser.Page imported = upload("imports", hash, good);

        assertThat(imported.json().path("count").asInt()).isEqualTo(2);
        assertThat(accounts.person(one.id()).orElseThrow().holds(Role.DRAFTER, body.code()))
                .isTrue();
        assertThat(accounts.person(two.id()).orElseThrow().holds(Role.LEADER, body.code()))
                .isTrue();
    }

    private Browser.Page grant(Person whom, Role role, @Nullable String organ, @Nullable LocalDate lastDay) {
        Map<String, String> typed = new HashMap<>(Map.of("account", whom.id(), "role", role.name()));
        if (organ != null) {
            typed.put("organ", organ);
        }
        if (lastDay != null) {
            typed.put("lastDay", lastDay.toString());
        }
        return secadmin.post("/api/grants", typed);
    }

    private Browser.Page end(String grant) {
        return secadmin.post("/api/grants/" + grant + "/end", Map.of());
    }

    private String grantOf(Person person) {
        return sql.queryForList("select id from role_grant where account_id = ? order by id", String.class, person.id())
                .get(0);
    }

    private Browser.Page upload(String what, String hash, String list) {
        return secadmin.upload(
                "POST", "/api/grants/" + what, Map.of(), Map.of("hash", hash), "list.csv", list.getBytes(UTF_8));
    }

    private static JsonNode role(JsonNode book, String name) {
        for (JsonNode role : book.path("roles")) {
            if (role.path("role").asString().equals(name)) {
                return role;
            }
        }
        throw new AssertionError("no role " + name);
    }

    private static int save(Browser browser, String report) {
        return browser.patch("/api/reports/" + report + "/draft", Map.of("base", 1, "kind", "edit"))
                .status();
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

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    }
}

@OnH2
class GrantsOnH2Tests extends Grants {}

@OnMySql
class GrantsOnMySqlTests extends Grants {}
