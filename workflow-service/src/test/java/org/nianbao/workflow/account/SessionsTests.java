package org.nianbao.workflow.account;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.workflow.DatabaseUrl;
import org.nianbao.workflow.WorkflowApplication;
import org.nianbao.workflow.testing.Browser;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A restart signs nobody out, and finds the demo as it was left. */
class SessionsTests {

    @TempDir
    Path directory;

    @Test
    void aSessionOutlivesARestartOfTheApplication() {
        Browser browser;
        try (ConfigurableApplicationContext first = start()) {
            browser = new Browser(port(first)).as("drafter", "Nianbao-demo-1");
            assertThat(browser.get("/api/work-items").json().at("/counts/todo").asInt())
                    .isEqualTo(1);
        }
        try (ConfigurableApplicationContext second = start()) {
            Browser.Page session = browser.at(port(second)).get("/api/session");

            assertThat(session.status()).isEqualTo(200);
            assertThat(session.json().at("/account/name").asString()).isEqualTo("李明");
            assertThat(new Browser(port(second)).get("/").text()).contains("云岭县教育局2025年", "云岭县农业农村局2025年");
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(WorkflowApplication.class)
                .run(
                        "--server.port=0",
                        "--nianbao.demo=true",
                        "--spring.datasource.url=" + DatabaseUrl.embedded(directory));
    }

    private static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
