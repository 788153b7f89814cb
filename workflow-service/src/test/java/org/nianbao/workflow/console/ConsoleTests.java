package org.nianbao.workflow.console;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.digest.Sm3;
import org.nianbao.core.format.json.EditionFiles;
import org.nianbao.core.layout.ReportLayout;
import org.nianbao.core.layout.Standing;
import org.nianbao.core.rendering.html.HtmlWriter;
import org.nianbao.core.rendering.html.PageMeta;
import org.nianbao.workflow.account.Accounts;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.report.Answer;
import org.nianbao.workflow.report.ReportPolicy;
import org.nianbao.workflow.report.Situation;
import org.nianbao.workflow.report.Situations;
import org.nianbao.workflow.report.Step;
import org.nianbao.workflow.report.Verb;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Contents;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The interface of the console, by real HTTP. */
abstract class Console {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    Worklist worklist;

    @Autowired
    Accounts accounts;

    @Autowired
    Situations situations;

    @Autowired
    ReportPolicy policy;

    @Autowired
    ReportJson json;

    @Autowired
    JdbcTemplate sql;

    @LocalServerPort
    int port;

    @Test
    void signingInNeverSaysWhetherAnAccountExists() {
        Browser stranger = new Browser(port);
        stranger.get("/api/session");

        Browser.Page wrongPassword = stranger.post(
                "/api/session", Map.of("username", world.body().drafter().username(), "password", "guess"));
        Browser.Page nobody = stranger.post("/api/session", Map.of("username", "nobody", "password", "guess"));

        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.code()).isEqualTo("bad-credentials");
        assertThat(wrongPassword.json()).isEqualTo(nobody.json());
        assertThat(wrongPassword.json().path("notice").asString()).contains("非涉密系统");
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsRefusedToo() {
        Person person = world.body().drafter();
        Browser browser = new Browser(port);
        browser.get("/api/session");
        for (int i = 0; i < 5; i++) {
            browser.post("/api/session", Map.of("username", person.username(), "password", "guess"));
        }

        assertThat(browser.post("/api/session", Map.of("username", person.username(), "password", Body.PASSWORD))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aChangeWithoutTheTokenIsRefused() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());

        Browser.Page page = browser.send(
                "POST",
                "/api/reports/" + id + "/submission",
                Map.of("X-XSRF-TOKEN", "guess", "If-Match", "\"1\""),
                "{}".getBytes(StandardCharsets.UTF_8),
                "application/json");

        assertThat(page.status()).isEqualTo(403);
        assertThat(journeys.current(id)).isEqualTo(Step.DRAFT);
    }

    @Test
    void aGrantThatEndsEndsAtOnce() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());
        assertThat(browser.get("/api/reports/" + id).status()).isEqualTo(200);

        sql.update(
                "update role_grant set valid_to = ? where account_id = ?",
                java.time.LocalDate.of(2020, 1, 1),
                body.drafter().id());

        assertThat(browser.patch("/api/reports/" + id + "/draft", Map.of("base", 1, "kind", "edit"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aSessionHoldsTheAccountsIdAndNothingThatIsGranted() {
        Browser browser = new Browser(port).as(world.body().drafter());
        browser.get("/api/session");

        List<String> attributes =
                sql.queryForList("select distinct attribute_name from SPRING_SESSION_ATTRIBUTES", String.class);

        assertThat(attributes)
                .isSubsetOf(
                        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                        "since",
                        "used",
                        "address",
                        "browser");
    }

    @Test
    void theViewNamesVersionContentFindingsAndWhatThisPersonMayDo() {
        Body body = world.body();
        String id = journeys.open(body);

        Browser.Page page = new Browser(port).as(body.drafter()).get("/api/reports/" + id);
        JsonNode view = page.json();

        assertThat(page.header("ETag")).isEqualTo("\"" + view.path("version").asLong() + "\"");
        assertThat(view.at("/content/cells/requests~1newly-received~1natural-person")
                        .asInt())
                .isEqualTo(12);
        assertThat(view.path("findings")).isEmpty();
        assertThat(view.at("/summary/headline").asString()).isEqualTo("可以提交");
        assertThat(view.at("/actions/SUBMIT/allowed").asBoolean()).isTrue();
        assertThat(view.path("actions").has("PASS")).isFalse();
        assertThat(view.at("/steps/0/state").asString()).isEqualTo("current");
    }

    @Test
    void aSupervisorSeesTheStateBeforeTheSubmissionAndTheContentAfterwards() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser supervisor = new Browser(port).as(body.supervisor());

        JsonNode before = supervisor.get("/api/reports/" + id).json();
        assertThat(before.path("content").isNull()).isTrue();
        assertThat(before.path("hits")).isEmpty();
        assertThat(supervisor.get("/api/reports/" + id + "/preview").status()).isEqualTo(403);
        assertThat(supervisor.get("/api/reports/" + id + "/export.docx").status())
                .isEqualTo(403);
        assertThat(supervisor.get("/api/reports/" + id + "/changes").status()).isEqualTo(403);

        journeys.submit(id, body.drafter());
        assertThat(supervisor.get("/api/reports/" + id).json().path("content").isObject())
                .isTrue();
    }

    @Test
    void aPatchSavesWhatItCanAndTellsTheRest() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());
        String patch = """
                {"base":1,"kind":"edit",
                 "cells":{"requests/newly-received/natural-person":[12,{"raw":"13件"}],
                          "requests/granted/natural-person":[11,13]},
                 "blocks":[{"part":"overview","id":"n1","old":null,"after":"o1",
                            "new":{"id":"n1","kind":"paragraph","text":"秘密★1年 附件"}}]}""";

        JsonNode answer = browser.send(
                        "PATCH",
                        "/api/reports/" + id + "/draft",
                        Map.of(),
                        patch.getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .json();

        assertThat(answer.path("saved")).hasSize(1);
        assertThat(answer.at("/conflicts/0/theirs").asInt()).isEqualTo(12);
        assertThat(answer.at("/refused/0/place").asString()).isEqualTo("overview/n1");
        assertThat(answer.at("/refused/0/message").asString()).doesNotContain("秘密★1年");
        assertThat(rules(answer)).contains("CEL-02");
        assertThat(browser.get("/api/reports/" + id + "/changes")
                        .json()
                        .at("/0/to/raw")
                        .asString())
                .isEqualTo("13件");
    }

    @Test
    void whatIsNoneOfOursIsRefusedAndChangesNothing() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());
        String draft = "/api/reports/" + id + "/draft";

        assertThat(browser.patch(draft, Map.of("kind", "edit", "cells", Map.of("no/such/cell", List.of(1, 2))))
                        .status())
                .isEqualTo(400);
        assertThat(browser.patch(draft, Map.of("kind", "edit", "cells", Map.of("nonsense", List.of(1, 2))))
                        .status())
                .isEqualTo(400);
        assertThat(browser.patch(draft, Map.of("kind", "overwrite")).status()).isEqualTo(400);
        assertThat(browser.send("PATCH", draft, Map.of(), "{".getBytes(StandardCharsets.UTF_8), "application/json")
                        .code())
                .isEqualTo("malformed");
        assertThat(journeys.report(id).version()).isEqualTo(1);
    }

    @Test
    void submittingIsRefusedOnFactsAndAsksForReasonsOtherwise() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());
        String report = "/api/reports/" + id;
        browser.patch(report + "/draft", Map.of("kind", "edit", "cells", Map.of(Contents.RECEIVED, List.of(12, 13))));

        Browser.Page stopped = browser.post(report + "/submission", 2, Map.of("comment", ""));
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.code()).isEqualTo("submission-stopped");
        assertThat(rules(stopped.json())).contains("T3-01");

        browser.patch(report + "/draft", Map.of("kind", "undo", "cells", Map.of(Contents.RECEIVED, List.of(13, 12))));
        browser.send("PATCH", report + "/draft", Map.of(), """
                {"kind":"edit","blocks":[{"part":"preamble","id":"p1","new":null,"old":{"id":"p1","kind":"paragraph",
                "text":"本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。"}}]}""".getBytes(StandardCharsets.UTF_8), "application/json");
        Browser.Page unexplained = browser.post(report + "/submission", 4, Map.of("comment", ""));
        assertThat(unexplained.code()).isEqualTo("reasons-missing");

        String fingerprint = unexplained.json().at("/findings/0/fingerprint").asString();
        assertThat(browser.put(report + "/reasons", Map.of("fingerprint", fingerprint, "text", "已核实"))
                        .code())
                .isEqualTo("weak-reason");
        assertThat(browser.put(report + "/reasons", Map.of("fingerprint", fingerprint, "text", "县里统一在专栏首页说明期限"))
                        .json()
                        .at("/summary/unexplained")
                        .asInt())
                .isZero();
        Browser.Page submitted = browser.post(report + "/submission", 4, Map.of("comment", "请审查"));
        assertThat(submitted.json().path("status").asString()).isEqualTo("CONFIDENTIALITY_REVIEW");
        assertThat(submitted.json().path("reasons").has(fingerprint)).isTrue();
    }

    @Test
    void aRevisionIsExactlyItsBytesAndItsHash() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());

        JsonNode view =
                new Browser(port).as(body.reviewer()).get("/api/reports/" + id).json();

        assertThat(view.at("/revision/hash").asString())
                .isEqualTo(Sm3.hex(journeys.revision(id).content()));
        assertThat(json.read(journeys.revision(id).content()))
                .isEqualTo(Contents.complete(body.organ().fullName()));
    }

    @Test
    void aStaleOrMissingVersionIsSaid() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());

        assertThat(browser.post("/api/reports/" + id + "/submission", Map.of()).status())
                .isEqualTo(428);
        assertThat(browser.post("/api/reports/" + id + "/submission", 99, Map.of())
                        .status())
                .isEqualTo(412);
    }

    @Test
    void exportsSayThatTheyAreDraftsUntilEveryStepHasPassed() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());
        String page = "/api/reports/" + id + "/export.html";

        assertThat(browser.get(page).text()).contains("送审稿 未经审批");
        journeys.passUntil(id, body, Step.APPROVAL);
        assertThat(browser.get(page).text()).contains("送审稿 未经审批");
        journeys.passUntil(id, body, Step.PUBLICATION);
        assertThat(browser.get(page).text()).doesNotContain("送审稿");
        assertThat(browser.get("/api/reports/" + id + "/export.exe").status()).isEqualTo(404);
    }

    @Test
    void anUploadIsShownFirstAndStoredOnlyAsItWasShown() {
        Body body = world.body();
        Browser browser = new Browser(port).as(body.drafter());
        byte[] file = json.write(Contents.complete(body.organ().fullName()));
        Map<String, String> fields = Map.of("organ", body.code(), "year", String.valueOf(Contents.YEAR));

        JsonNode preview = browser.upload("POST", "/api/import-previews", Map.of(), fields, "report.json", file)
                .json();
        assertThat(preview.path("placed").asInt())
                .isEqualTo(preview.path("total").asInt());
        assertThat(worklist.existing(body.drafter())).isEmpty();

        Map<String, String> another = Map.of("organ", body.code(), "year", "2025", "sourceHash", "0");
        assertThat(browser.upload("POST", "/api/reports", Map.of(), another, "report.json", file)
                        .code())
                .isEqualTo("source-changed");
        Map<String, String> confirmed = Map.of(
                "organ",
                body.code(),
                "year",
                "2025",
                "sourceHash",
                preview.path("sourceHash").asString());
        Browser.Page created = browser.upload("POST", "/api/reports", Map.of(), confirmed, "report.json", file);
        assertThat(created.status()).isEqualTo(201);
        Browser.Page again = browser.upload("POST", "/api/reports", Map.of(), confirmed, "report.json", file);
        assertThat(again.code()).isEqualTo("report-exists");
        assertThat(created.header("Location"))
                .endsWith(again.json().path("reportId").asString());
    }

    @Test
    void aBadUploadIsRefusedInASentenceAndTheDraftStaysAsItWas() {
        Body body = world.body();
        String id = journeys.open(body);
        Browser browser = new Browser(port).as(body.drafter());
        byte[] nonsense = "这不是年度报告".getBytes(StandardCharsets.UTF_8);
        byte[] secret = "机密★10年\n一、总体情况".getBytes(StandardCharsets.UTF_8);

        Browser.Page refused = browser.upload(
                "PUT",
                "/api/reports/" + id + "/draft/import",
                Map.of("If-Match", "\"1\""),
                Map.of("sourceHash", Sm3.hex(nonsense)),
                "a.txt",
                nonsense);
        Browser.Page marked =
                browser.upload("POST", "/api/import-previews", Map.of(), Map.of("organ", body.code()), "b.txt", secret);
        Browser.Page markedName = browser.upload(
                "POST", "/api/import-previews", Map.of(), Map.of("organ", body.code()), "机密★5年.txt", nonsense);
        Browser.Page tooLarge = browser.upload(
                "POST", "/api/import-previews", Map.of(), Map.of("organ", body.code()), "c.txt", new byte[22_000_000]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("unreadable-file");
        assertThat(refused.json().path("detail").asString()).containsPattern("[\\u4e00-\\u9fa5]{6}");
        assertThat(marked.code()).isEqualTo("secret-marking");
        assertThat(markedName.code()).isEqualTo("secret-marking");
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.code()).isEqualTo("too-large");
        assertThat(journeys.report(id).version()).isEqualTo(1);
    }

    @Test
    void aMarkingThatTheReportDoesNotShowIsFoundInTheFileAndToldToThreeRoles() {
        Body body = world.body();
        String page = new HtmlWriter()
                .page(
                        ReportLayout.lay(
                                Contents.complete(body.organ().fullName()), EditionFiles.editions(), Standing.DRAFT),
                        PageMeta.none())
                .replace("</body>", "<p hidden>机密★10年</p></body>");
        byte[] file = page.getBytes(StandardCharsets.UTF_8);

        Browser.Page refused = new Browser(port)
                .as(body.drafter())
                .upload("POST", "/api/import-previews", Map.of(), Map.of("organ", body.code()), "a.html", file);

        assertThat(refused.code()).isEqualTo("secret-marking");
        assertThat(refused.text()).doesNotContain("机密★10年");
        for (Person told : List.of(body.reviewer(), body.leader(), world.person(Role.SECURITY_ADMIN, null))) {
            assertThat(new Browser(port).as(told).get("/api/alerts").text())
                    .contains("S-11", body.drafter().name())
                    .doesNotContain("机密★10年");
        }
        for (Person other :
                List.of(body.drafter(), body.publisher(), world.body().leader())) {
            assertThat(new Browser(port).as(other).get("/api/alerts").text()).isEqualTo("[]");
        }
    }

    @Test
    void aSecretMarkingInAFileOpensNothingAndIsToldToTheSecurityAdministrator() {
        Body body = world.body();
        byte[] file = json.write(Contents.complete(body.organ().fullName()).withTitle("机密★10年 年度报告"));
        Browser browser = new Browser(port).as(body.drafter());

        Browser.Page page = browser.upload(
                "POST",
                "/api/reports",
                Map.of(),
                Map.of("organ", body.code(), "year", "2025", "sourceHash", Sm3.hex(file)),
                "report.json",
                file);

        assertThat(page.code()).isEqualTo("secret-marking");
        assertThat(worklist.existing(body.drafter())).isEmpty();
        assertThat(sql.queryForList(
                        "select role_name from alert where caused_by = ? order by role_name",
                        String.class,
                        body.drafter().id()))
                .contains("CONFIDENTIALITY_REVIEWER", "LEADER", "SECURITY_ADMIN");
        assertThat(sql.queryForObject(
                        "select count(*) from act_record where account_id = ? and act = 'open-report' and code = ?",
                        Integer.class,
                        body.drafter().id(),
                        "secret-marking"))
                .isEqualTo(1);
    }

    @Test
    void unknownRoutesAreProblemsInTheInterfaceAndPagesOutsideOfIt() {
        Browser browser = new Browser(port).as(world.body().drafter());

        assertThat(browser.get("/api/nothing").code()).isEqualTo("not-found");
        assertThat(browser.delete("/api/work-items").code()).isEqualTo("method-not-allowed");
        assertThat(browser.get("/nothing").text()).contains("没有这个页面").doesNotContain("Whitelabel", "Exception");
    }

    @Test
    void onlyTheSystemAdministratorReadsTheDescriptionOfTheInterface() {
        assertThat(new Browser(port).get("/v3/api-docs").status()).isEqualTo(401);
        assertThat(new Browser(port)
                        .as(world.body().drafter())
                        .get("/v3/api-docs")
                        .status())
                .isEqualTo(403);
        assertThat(new Browser(port)
                        .as(world.person(Role.SYSTEM_ADMIN, null))
                        .get("/v3/api-docs")
                        .text())
                .contains("/api/reports/{id}/decisions");
    }

    @Test
    void onlyTheHealthOfTheApplicationIsOpen() {
        Browser stranger = new Browser(port);

        assertThat(stranger.get("/actuator/health").status()).isEqualTo(200);
        assertThat(stranger.get("/actuator/env").status()).isEqualTo(404);
        assertThat(stranger.get("/actuator").status()).isEqualTo(404);
    }

    /** The list is SQL, the policy is Java: at every step they must say the same of everybody. */
    @Test
    void theListOffersExactlyWhatThePolicyAllows() {
        Body body = world.body(TestWorld.Settings.EVERY_STEP);
        Person drafterOfEveryRole = body.drafter();
        for (Step step : Step.values()) {
            if (step != Step.FILING && step != Step.DRAFT) {
                drafterOfEveryRole = world.alsoAs(drafterOfEveryRole, step.role(), body.code());
            }
        }
        Person reviewerWhoLeads = world.alsoAs(body.reviewer(), Role.LEADER, body.code());
        Person leaderWhoReviews = world.alsoAs(body.leader(), Role.CONFIDENTIALITY_REVIEWER, body.code());
        List<Person> people = new ArrayList<>(body.everybody());
        people.addAll(List.of(
                drafterOfEveryRole,
                reviewerWhoLeads,
                leaderWhoReviews,
                world.body().leader()));
        String id = journeys.open(body);

        assertAgreed(id, people);
        for (Step step : Step.values()) {
            journeys.passUntil(id, body, step);
            assertAgreed(id, people);
        }
        journeys.sendBack(id, body.publisher(), Step.APPROVAL, false);
        assertAgreed(id, people);
        journeys.sendBack(id, body.leader(), Step.CONFIDENTIALITY_REVIEW, false);
        assertAgreed(id, people);
    }

    private void assertAgreed(String id, List<Person> people) {
        Situation situation = situations.of(id);
        Step step = journeys.current(id);
        Verb verb = step == Step.DRAFT ? Verb.SAVE : Verb.RETURN;
        for (Person asked : people) {
            Person person = accounts.person(asked.id()).orElseThrow();
            Answer answer = policy.answer(person, verb, situation);
            boolean listed = worklist.todo(person).stream()
                    .anyMatch(line -> line.reportId().equals(id));
            assertThat(listed)
                    .as("%s at %s: %s", person.username(), step, answer.why())
                    .isEqualTo(answer.allowed());
            assertThat(worklist.countTodo(person))
                    .isEqualTo(worklist.todo(person).size());
        }
    }

    private static List<String> rules(JsonNode answer) {
        List<String> rules = new ArrayList<>();
        answer.path("findings")
                .forEach(finding -> rules.add(finding.path("rule").asString()));
        return rules;
    }
}

@OnH2
class ConsoleOnH2Tests extends Console {}

@OnMySql
class ConsoleOnMySqlTests extends Console {}
