package org.nianbao.workflow.console;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Contents;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Each endpoint against a stranger, and against a signed-in person without the right. A new endpoint needs an entry. */
abstract class Endpoints {

    /**
     * How an endpoint meets people.
     *
     * @param body what is sent, as JSON; {@code null} for none, {@code form} for a form with a file
     * @param outsider the status for a drafter of another body
     * @param insider the status for somebody of the body whose role does not allow it; 0 where everybody may
     */
    record Entry(String body, int outsider, int insider) {}

    private static final Entry OPEN = new Entry("null", 200, 0);
    private static final Entry READ = new Entry("null", 404, 0);
    private static final Entry ADMINISTRATORS = new Entry("null", 403, 403);

    /** The whole interface. In a path, ID is a draft's, ITEM its work item's. */
    static final Map<String, Entry> ENTRIES = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/report-formats/{edition}", OPEN),
            Map.entry("GET /api/rules", OPEN),
            Map.entry("GET /api/reports/{id}/findings.xlsx", READ),
            Map.entry("GET /api/work-items", OPEN),
            Map.entry("GET /api/alerts", OPEN),
            Map.entry("GET /api/record", ADMINISTRATORS),
            Map.entry("GET /api/record/acts", ADMINISTRATORS),
            Map.entry("GET /api/record/export.{extension}", ADMINISTRATORS),
            Map.entry("GET /api/notices", OPEN),
            Map.entry("GET /api/notices/count", OPEN),
            Map.entry("POST /api/notices/{id}/reading", new Entry("{}", 404, 0)),
            Map.entry("POST /api/notices/reading", new Entry("{}", 204, 0)),
            Map.entry("GET /api/profile", OPEN),
            Map.entry("PUT /api/profile", new Entry("{}", 412, 0)),
            Map.entry("GET /api/profile/signature", new Entry("null", 404, 0)),
            Map.entry("PUT /api/profile/signature", new Entry("form", 422, 0)),
            Map.entry("DELETE /api/profile/signature", new Entry("null", 204, 0)),
            Map.entry("GET /api/profile/password", OPEN),
            Map.entry("PUT /api/profile/password", new Entry("{\"current\":\"guess\"}", 422, 0)),
            Map.entry("GET /api/profile/one-time-codes", OPEN),
            Map.entry("POST /api/profile/one-time-codes", new Entry("{}", 422, 0)),
            Map.entry("POST /api/profile/one-time-codes/confirmation", new Entry("{}", 409, 0)),
            Map.entry("DELETE /api/profile/one-time-codes", new Entry("{}", 422, 0)),
            Map.entry("POST /api/session/code", new Entry("{}", 200, 0)),
            Map.entry("GET /api/sessions", OPEN),
            Map.entry("DELETE /api/sessions/{id}", new Entry("null", 404, 0)),
            Map.entry("GET /api/accounts/{id}/sessions", new Entry("null", 403, 403)),
            Map.entry("DELETE /api/accounts/{id}/sessions", new Entry("null", 403, 403)),
            Map.entry("POST /api/accounts/{id}/unlocking", new Entry("{}", 403, 403)),
            Map.entry("DELETE /api/accounts/{id}/one-time-codes", new Entry("null", 403, 403)),
            Map.entry("GET /api/access-rules", new Entry("null", 403, 403)),
            Map.entry("PUT /api/access-rules", new Entry("{}", 403, 403)),
            Map.entry("GET /api/organs", new Entry("null", 403, 403)),
            Map.entry("GET /api/organs/search", new Entry("null", 403, 403)),
            Map.entry("GET /api/organs/{code}", new Entry("null", 403, 403)),
            Map.entry("POST /api/organs", new Entry("{}", 403, 403)),
            Map.entry("PUT /api/organs/{code}", new Entry("{}", 403, 403)),
            Map.entry("POST /api/organs/{code}/end", new Entry("{}", 403, 403)),
            Map.entry("POST /api/organs/import-previews", new Entry("form", 403, 403)),
            Map.entry("POST /api/organs/imports", new Entry("form", 403, 403)),
            Map.entry("GET /api/organs/export.{extension}", new Entry("null", 403, 403)),
            Map.entry("GET /api/organs/template.{extension}", new Entry("null", 403, 403)),
            Map.entry("POST /api/work-items/{id}/opening", new Entry("{}", 404, 0)),
            Map.entry("GET /api/reports/openable", OPEN),
            Map.entry("POST /api/reports", new Entry("form", 403, 403)),
            Map.entry("POST /api/import-previews", new Entry("form", 403, 403)),
            Map.entry("GET /api/references", new Entry("null", 400, 0)),
            Map.entry("GET /api/references/{id}", READ),
            Map.entry("GET /api/references/{id}/preview", READ),
            Map.entry("POST /api/references/previews", new Entry("form", 403, 403)),
            Map.entry("POST /api/references", new Entry("form", 403, 403)),
            Map.entry("GET /api/reports/{id}/last-year", READ),
            Map.entry("GET /api/reports/{id}/similarity", READ),
            Map.entry("GET /api/reports/{id}/similarity/{other}", READ),
            Map.entry("PUT /api/reports/{id}/draft/import", new Entry("form", 404, 403)),
            Map.entry("GET /api/reports/{id}", READ),
            Map.entry("PATCH /api/reports/{id}/draft", new Entry("{\"base\":1,\"kind\":\"edit\"}", 404, 403)),
            Map.entry("GET /api/reports/{id}/changes", READ),
            Map.entry(
                    "PUT /api/reports/{id}/reasons",
                    new Entry("{\"fingerprint\":\"f\",\"text\":\"本年机构合并，口径有变化\"}", 404, 403)),
            Map.entry("POST /api/reports/{id}/checks", new Entry("{\"base\":1,\"kind\":\"edit\"}", 404, 403)),
            Map.entry("POST /api/reports/{id}/submission", new Entry("{}", 404, 403)),
            Map.entry(
                    "POST /api/reports/{id}/decisions",
                    new Entry(
                            "{\"workItem\":\"ITEM\",\"revision\":1,\"hash\":\"h\",\"verb\":\"RETURN\",\"opinion\":\"请改\"}",
                            404,
                            409)),
            Map.entry("POST /api/reports/{id}/recall", new Entry("{}", 404, 409)),
            Map.entry(
                    "POST /api/reports/{id}/publication",
                    new Entry(
                            "{\"workItem\":\"ITEM\",\"revision\":1,\"hash\":\"h\",\"password\":\"correct horse\"}",
                            404,
                            403)),
            Map.entry("POST /api/reports/{id}/publication/retry", new Entry("{}", 404, 403)),
            Map.entry(
                    "POST /api/reports/{id}/publication/address",
                    new Entry("{\"address\":\"https://a.cn\"}", 404, 403)),
            Map.entry("POST /api/reports/{id}/publication/take-down", new Entry("{\"reason\":\"核实\"}", 404, 403)),
            Map.entry(
                    "POST /api/reports/{id}/publication/take-down/confirmation",
                    new Entry("{\"opinion\":\"确认\"}", 404, 403)),
            Map.entry("GET /api/reports/{id}/indicators", READ),
            Map.entry("GET /api/years", new Entry("null", 403, 403)),
            Map.entry("POST /api/years", new Entry("{\"year\":2025}", 403, 403)),
            Map.entry("POST /api/years/previews", new Entry("{\"year\":2025}", 403, 403)),
            Map.entry("GET /api/years/candidates", new Entry("null", 403, 403)),
            Map.entry("GET /api/years/{year}", new Entry("null", 403, 403)),
            Map.entry("GET /api/years/{year}/organs", new Entry("null", 403, 403)),
            Map.entry("GET /api/years/{year}/export.{extension}", new Entry("null", 403, 403)),
            Map.entry("POST /api/years/{year}/organs", new Entry("{\"organs\":[\"x\"]}", 403, 403)),
            Map.entry("PUT /api/years/{year}/organs/{code}", new Entry("{}", 403, 403)),
            Map.entry("POST /api/years/{year}/nudges", new Entry("{\"late\":true}", 403, 403)),
            Map.entry("POST /api/years/{year}/retries", new Entry("null", 403, 403)),
            Map.entry("GET /api/reports/{id}/timeline", READ),
            Map.entry("GET /api/reports/{id}/comparison", READ),
            Map.entry("GET /api/reports/{id}/preview", READ),
            Map.entry("GET /api/accounts", new Entry("null", 403, 403)),
            Map.entry("POST /api/accounts", new Entry("{}", 403, 403)),
            Map.entry("GET /api/accounts/{id}", new Entry("null", 403, 403)),
            Map.entry("PUT /api/accounts/{id}", new Entry("{}", 403, 403)),
            Map.entry("POST /api/accounts/{id}/end", new Entry("{}", 403, 403)),
            Map.entry("POST /api/accounts/{id}/password", new Entry("{}", 403, 403)),
            Map.entry("GET /api/accounts/{id}/consequences", new Entry("null", 403, 403)),
            Map.entry("POST /api/accounts/import-previews", new Entry("form", 403, 403)),
            Map.entry("POST /api/accounts/imports", new Entry("form", 403, 403)),
            Map.entry("GET /api/accounts/template.{extension}", new Entry("null", 403, 403)),
            Map.entry("GET /api/grants", new Entry("null", 403, 403)),
            Map.entry("POST /api/grants", new Entry("{}", 403, 403)),
            Map.entry("POST /api/grants/{id}/end", new Entry("{}", 403, 403)),
            Map.entry("GET /api/grants/{id}/consequences", new Entry("null", 403, 403)),
            Map.entry("POST /api/grants/import-previews", new Entry("form", 403, 403)),
            Map.entry("POST /api/grants/imports", new Entry("form", 403, 403)),
            Map.entry("GET /api/grants/template.{extension}", new Entry("null", 403, 403)),
            Map.entry("GET /api/rights-of-day", new Entry("null", 403, 403)),
            Map.entry("GET /api/rights-of-day/export.{extension}", new Entry("null", 403, 403)),
            Map.entry("GET /api/reports/{id}/export.{extension}", READ)));

    /** What a stranger may reach: signing in, and what is public. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /api/session",
            "POST /api/session",
            "DELETE /api/session",
            "GET /",
            "GET /reports/{organCode}/{year:\\d{4}}",
            "GET /reports/{organCode}/{year:\\d{4}}/report.html",
            "GET /reports/{organCode}/{year:\\d{4}}/report.docx",
            "GET /site/report.css");

    private static final Set<String> DOCUMENTED = Set.of("GET /v3/api-docs", "GET /v3/api-docs.yaml");

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    @Test
    void everyEndpointHasAnEntry() {
        Set<String> endpoints = new TreeSet<>(Mappings.of(mappings).keySet());
        endpoints.removeAll(PUBLIC);
        endpoints.removeAll(DOCUMENTED);

        assertThat(endpoints).isEqualTo(new TreeSet<>(ENTRIES.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> aStrangerIsToldToSignIn() {
        Browser stranger = new Browser(port);
        stranger.get("/api/session");
        return ENTRIES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Browser.Page page = ask(stranger, entry.getKey(), entry.getValue(), "unknown", "unknown");

                    assertThat(page.status()).isEqualTo(401);
                    assertThat(page.code()).isEqualTo("not-signed-in");
                }));
    }

    @TestFactory
    Stream<DynamicTest> somebodyOfAnotherBodyLearnsNothing() {
        Body body = world.body();
        Person outsider = world.body().drafter();
        return each(body, outsider, Entry::outsider, ENTRIES);
    }

    @TestFactory
    Stream<DynamicTest> somebodyOfTheBodyWithoutTheRightIsRefused() {
        Body body = world.body();
        Map<String, Entry> refusing = new TreeMap<>(ENTRIES);
        refusing.values().removeIf(entry -> entry.insider() == 0);
        return each(body, body.sectionHead(), Entry::insider, refusing);
    }

    private Stream<DynamicTest> each(
            Body body, Person person, java.util.function.ToIntFunction<Entry> expected, Map<String, Entry> entries) {
        String id = journeys.report(openOnce(body)).id();
        String item = journeys.open(id).id();
        Browser browser = new Browser(port).as(person);
        return entries.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(ask(browser, entry.getKey(), entry.getValue(), id, item)
                                        .status())
                                .isEqualTo(expected.applyAsInt(entry.getValue()))));
    }

    private final Map<String, String> opened = new java.util.HashMap<>();

    private String openOnce(Body body) {
        return opened.computeIfAbsent(body.code(), code -> journeys.open(body));
    }

    static Browser.Page ask(Browser browser, String endpoint, Entry entry, String id, String item) {
        List<String> words = List.of(endpoint.split(" "));
        String path = words.get(1)
                .replace("/api/work-items/{id}", "/api/work-items/" + item)
                .replace("{id}", id)
                .replace("{edition}", "2021")
                .replace("{extension}", "docx")
                .replaceAll("\\{year[^/]*}", String.valueOf(Contents.YEAR))
                .replaceAll("\\{[a-zA-Z]+}", "unknown");
        Map<String, String> version = Map.of("If-Match", "\"1\"");
        if (entry.body().equals("form")) {
            return browser.upload(
                    words.get(0),
                    path,
                    version,
                    Map.of("organ", "body-of-nobody", "year", String.valueOf(Contents.YEAR), "sourceHash", "h"),
                    endpoint.equals("POST /api/reports") ? null : "report.txt",
                    new byte[0]);
        }
        String query = path.endsWith("/comparison") ? "?from=1&to=1" : "";
        return browser.send(
                words.get(0),
                path + query,
                version,
                entry.body().equals("null")
                        ? null
                        : entry.body().replace("ITEM", item).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                entry.body().equals("null") ? null : "application/json");
    }
}

@OnH2
class EndpointsOnH2Tests extends Endpoints {}

@OnMySql
class EndpointsOnMySqlTests extends Endpoints {}
