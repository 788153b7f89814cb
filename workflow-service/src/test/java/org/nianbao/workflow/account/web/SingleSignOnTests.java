package org.nianbao.workflow.account.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.workflow.DatabaseUrl;
import org.nianbao.workflow.WorkflowApplication;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.testing.Body;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.Issuer;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in at an identity provider: a real one, small, with real signatures. */
class SingleSignOnTests {

    private static final String START = "/api/session/single-sign-on/county";

    @TempDir
    static Path directory;

    private static Issuer issuer;
    private static ConfigurableApplicationContext application;
    private static int port;

    @BeforeAll
    static void start() {
        issuer = new Issuer();
        String registration = "--spring.security.oauth2.client.registration.county.";
        application = new SpringApplicationBuilder(WorkflowApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + DatabaseUrl.embedded(directory),
                        "--nianbao.single-sign-on.name=县统一身份认证",
                        "--nianbao.single-sign-on.match=username",
                        registration + "client-id=" + Issuer.CLIENT,
                        registration + "client-secret=" + Issuer.SECRET,
                        registration + "scope=openid,profile",
                        registration + "authorization-grant-type=authorization_code",
                        registration + "redirect-uri={baseUrl}/api/session/single-sign-on/callback/{registrationId}",
                        "--spring.security.oauth2.client.provider.county.issuer-uri=" + issuer.address());
        port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        application.close();
        issuer.close();
    }

    @Test
    void theSignInPageLearnsTheButton() {
        JsonNode entry = new Browser(port).get("/api/session").json().path("singleSignOn");

        assertThat(entry.path("name").asString()).isEqualTo("县统一身份认证");
        assertThat(entry.path("address").asString()).isEqualTo(START);
    }

    @Test
    void whoIsKnownByTheirSubjectComesIn() {
        Person person = somebody();
        sql().update("update account set external_subject = ? where id = ?", "subject-" + person.id(), person.id());
        issuer.answer(Map.of("sub", "subject-" + person.id()), Issuer.Forgery.NONE);

        Browser browser = new Browser(port);
        Browser.Page arrived = arrive(browser);

        assertThat(arrived.header("Location")).isEqualTo("/admin/");
        assertThat(browser.get("/api/session").json().at("/account/username").asString())
                .isEqualTo(person.username());
        assertThat(browser.get("/api/work-items").status()).isEqualTo(200);
    }

    @Test
    void theUsernameCountsWhereConfiguredAndNotForSomebodyWhoHasASubject() {
        Person person = somebody();
        issuer.answer(Map.of("sub", "new", "preferred_username", person.username()), Issuer.Forgery.NONE);
        assertThat(arrive(new Browser(port)).header("Location")).isEqualTo("/admin/");

        sql().update("update account set external_subject = 'another' where id = ?", person.id());

        assertThat(arrive(new Browser(port)).header("Location")).isEqualTo("/admin/login?refused=no-account-here");
    }

    @Test
    void aStrangerIsNotGivenAnAccount() {
        int before = count("select count(*) from account");
        issuer.answer(Map.of("sub", "stranger", "preferred_username", "stranger"), Issuer.Forgery.NONE);

        Browser browser = new Browser(port);

        assertThat(arrive(browser).header("Location")).isEqualTo("/admin/login?refused=no-account-here");
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
        assertThat(count("select count(*) from account")).isEqualTo(before);
        assertThat(count("select count(*) from act_record where code = 'no-account-here'"))
                .isPositive();
    }

    @Test
    void anEndedAccountStaysOutside() {
        Person person = somebody();
        sql().update(
                        "update account set external_subject = ?, ended_at = ? where id = ?",
                        "ended-" + person.id(),
                        java.time.LocalDateTime.of(2026, 1, 1, 0, 0),
                        person.id());
        issuer.answer(Map.of("sub", "ended-" + person.id()), Issuer.Forgery.NONE);

        assertThat(arrive(new Browser(port)).header("Location")).isEqualTo("/admin/login?refused=no-account-here");
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aForgedProofIsRefused(Issuer.Forgery forgery) {
        Person person = somebody();
        sql().update("update account set external_subject = ? where id = ?", "forged-" + person.id(), person.id());
        issuer.answer(Map.of("sub", "forged-" + person.id()), forgery);

        Browser browser = new Browser(port);

        assertThat(arrive(browser).header("Location")).isEqualTo("/admin/login?refused=single-sign-on-failed");
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void anAnswerThatThisBrowserDidNotAskForIsRefused() {
        Person person = somebody();
        sql().update("update account set external_subject = ? where id = ?", "fixed-" + person.id(), person.id());
        issuer.answer(Map.of("sub", "fixed-" + person.id()), Issuer.Forgery.NONE);
        URI back = Issuer.follow(new Browser(port).get(START).header("Location"));

        Browser victim = new Browser(port);

        assertThat(victim.get(back.getRawPath() + "?" + back.getRawQuery()).header("Location"))
                .isEqualTo("/admin/login?refused=single-sign-on-failed");
        assertThat(victim.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void whoHasCodesHereTypesOneAfterTheProvider() {
        Person person = somebody();
        sql().update(
                        "update account set external_subject = ?, totp_secret = 'v1:x', totp_confirmed_at = ? where id = ?",
                        "codes-" + person.id(),
                        java.time.LocalDateTime.of(2026, 1, 1, 0, 0),
                        person.id());
        sql().update(
                        "insert into recovery_code (account_id, code_hash) values (?, ?)",
                        person.id(),
                        sha256(person.id() + ":abcdefgh23456723"));
        issuer.answer(Map.of("sub", "codes-" + person.id()), Issuer.Forgery.NONE);

        Browser browser = new Browser(port);
        arrive(browser);

        assertThat(browser.get("/api/session").json().path("pending").asString())
                .isEqualTo("code");
        assertThat(browser.get("/api/work-items").code()).isEqualTo("code-required");
        assertThat(browser.post("/api/session/code", Map.of("code", "000000")).code())
                .isEqualTo("wrong-code");
        assertThat(browser.post("/api/session/code", Map.of("code", "abcd-efgh-2345-6723"))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/work-items").status()).isEqualTo(200);
    }

    @Test
    void theWayThereBindsTheAnswerToThisBrowser() {
        Map<String, String> asked = Issuer.parameters(
                URI.create(new Browser(port).get(START).header("Location")).getRawQuery());

        assertThat(new HashMap<>(asked))
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry(
                        "redirect_uri", "http://localhost:" + port + "/api/session/single-sign-on/callback/county");
    }

    /** There and back. */
    private static Browser.Page arrive(Browser browser) {
        URI back = Issuer.follow(browser.get(START).header("Location"));
        return browser.get(back.getRawPath() + "?" + back.getRawQuery());
    }

    private static Person somebody() {
        Body body = application.getBean(TestWorld.class).body();
        return body.drafter();
    }

    private static JdbcTemplate sql() {
        return application.getBean(JdbcTemplate.class);
    }

    private static int count(String query) {
        Integer count = sql().queryForObject(query, Integer.class);
        return count == null ? 0 : count;
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
