package org.nianbao.workflow.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Journeys;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every endpoint of the running application asked as every role, as nobody in particular and as a stranger. */
abstract class Roles {

    @Autowired
    TestWorld world;

    @Autowired
    Journeys journeys;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> everyRoleReachesWhatItsRightsSay() {
        Body body = world.body();
        String id = journeys.open(body);
        journeys.submit(id, body.drafter());
        String item = journeys.open(id).id();
        Map<String, Right> rights = rights();
        return people(body).entrySet().stream().flatMap(asking -> {
            Browser browser = new Browser(port).as(asking.getValue());
            return rights.entrySet().stream()
                    .map(endpoint -> DynamicTest.dynamicTest(
                            asking.getKey() + ": " + endpoint.getKey(),
                            () -> judge(
                                    endpoint.getKey(),
                                    endpoint.getValue(),
                                    asking.getValue(),
                                    Endpoints.ask(
                                            browser,
                                            endpoint.getKey(),
                                            Objects.requireNonNull(Endpoints.ENTRIES.get(endpoint.getKey())),
                                            id,
                                            item))));
        });
    }

    @Test
    void theAuditorChangesNothingButTheirOwnAccount() {
        rights().forEach((endpoint, right) -> {
            if (right != Right.OWN_ACCOUNT && right.roles().contains(Role.AUDITOR)) {
                assertThat(endpoint).startsWith("GET ");
            }
        });
    }

    /** The handler's right is the whole answer; what a use case says afterwards is another test's. */
    private static void judge(String endpoint, Right right, Person person, Browser.Page page) {
        boolean allowed = right.isGivenBy(person.grants());
        if (!allowed && right == Right.REPORTS) {
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.code()).isEqualTo("not-found");
        } else if (!allowed) {
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.code()).isEqualTo("not-allowed");
            assertThat(page.json().path("needs").asString("")).isEqualTo(right.name());
            right.roles().forEach(role -> assertThat(page.text()).contains(role.chinese()));
        } else {
            assertThat(page.status()).isNotEqualTo(401).isLessThan(500);
            assertThat(page.text()).doesNotContain("\"needs\":");
            if (right == Right.REPORTS && isKnownTo(person, endpoint)) {
                assertThat(page.status()).isNotEqualTo(404);
            }
        }
    }

    private static boolean isKnownTo(Person person, String endpoint) {
        return !endpoint.contains("{")
                || endpoint.contains("/api/reports/{id}")
                        && person.grants().stream()
                                .anyMatch(grant -> grant.role().isOfOrgan());
    }

    private Map<String, Person> people(Body body) {
        Map<Role, Person> people = new EnumMap<>(Role.class);
        people.put(Role.DRAFTER, body.drafter());
        people.put(Role.SECTION_HEAD, body.sectionHead());
        people.put(Role.CONFIDENTIALITY_REVIEWER, body.reviewer());
        people.put(Role.LEADER, body.leader());
        people.put(Role.HEAD_OF_ORGAN, body.head());
        people.put(Role.PUBLISHER, body.publisher());
        people.put(Role.SUPERVISOR, body.supervisor());
        for (Role role : Role.values()) {
            people.computeIfAbsent(role, administrator -> world.person(administrator, null));
        }
        Map<String, Person> named = new TreeMap<>();
        people.forEach((role, person) -> named.put(role.name(), person));
        named.put("nobody in particular", world.withoutRole());
        return named;
    }

    /** The right of every endpoint, as its handler names it. */
    Map<String, Right> rights() {
        Map<String, Right> rights = new TreeMap<>();
        Mappings.of(mappings).forEach((endpoint, handler) -> {
            Right right = right(handler);
            if (right != null && Endpoints.ENTRIES.containsKey(endpoint)) {
                rights.put(endpoint, right);
            }
        });
        return rights;
    }

    private static @Nullable Right right(HandlerMethod handler) {
        Needs needs = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Needs.class);
        if (needs == null) {
            needs = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class);
        }
        return needs == null ? null : needs.value();
    }
}

@OnH2
class RolesOnH2Tests extends Roles {

    private static final Path PAGE = Path.of("..", "docs", "roles.md");

    private static final String HOW = "docs/roles.md no longer says what runs. Renew it: " + RolesPage.COMMAND;

    @Test
    void thePageAboutRolesSaysWhatRuns() throws IOException {
        String page = RolesPage.of(rights());
        if (Boolean.getBoolean("nianbao.renew") || "true".equals(System.getenv("NIANBAO_RENEW"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "").as(HOW).isEqualTo(page);
    }
}

@OnMySql
class RolesOnMySqlTests extends Roles {}
