package org.nianbao.workflow.demo;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.workflow.DatabaseUrl;
import org.nianbao.workflow.WorkflowApplication;
import org.nianbao.workflow.testing.Browser;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An impatient first visitor stops the first start while the county is being planted, and starts again. */
class FirstStartTests {

    @TempDir
    Path directory;

    @Test
    void plantsTheCountyAfterAStartThatWasInterrupted() {
        assertThatThrownBy(() -> start(WorkflowApplication.class, Interruption.class))
                .hasStackTraceContaining("stopped by the visitor");

        try (ConfigurableApplicationContext second = start(WorkflowApplication.class)) {
            String port = second.getEnvironment().getRequiredProperty("local.server.port");
            Browser drafter = new Browser(Integer.parseInt(port)).as("drafter", "Nianbao-demo-1");

            assertThat(drafter.get("/api/work-items").json().at("/counts/todo").asInt())
                    .isEqualTo(1);
        }
    }

    private ConfigurableApplicationContext start(Class<?>... sources) {
        return new SpringApplicationBuilder(sources)
                .run(
                        "--server.port=0",
                        "--nianbao.demo=true",
                        "--spring.datasource.url=" + DatabaseUrl.embedded(directory));
    }

    /** Comes first and ends the start where the county is half there. Not marked, so that no scan finds it. */
    static class Interruption {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ApplicationRunner interruption(DemoSeed seed, DemoPublications publications) {
            return arguments -> {
                seed.addOrgans();
                publications.hire(DemoCounty.EDUCATION);
                throw new IllegalStateException("stopped by the visitor");
            };
        }
    }
}
