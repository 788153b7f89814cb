package org.nianbao.workflow.account.web;

import org.junit.jupiter.api.Test;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Right;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;

class GateTests {

    @EnableWebMvc
    static class Mvc {}

    @RestController
    static class Nameless {
        @GetMapping("/api/anything")
        String anything() {
            return "anything";
        }
    }

    @RestController
    @Needs(Right.READ_RECORD)
    static class Named {
        @GetMapping("/api/anything")
        String anything() {
            return "anything";
        }
    }

    /** What is public needs no right. */
    @RestController
    static class Public {
        @GetMapping("/reports/anything")
        String anything() {
            return "anything";
        }
    }

    @RestController
    @RequestMapping("/api/session")
    static class SigningIn {
        @GetMapping
        String who() {
            return "who";
        }
    }

    private final WebApplicationContextRunner application =
            new WebApplicationContextRunner().withUserConfiguration(Mvc.class, GateConfiguration.class, Gate.class);

    @Test
    void anApplicationWithAnEndpointThatNamesNoRightDoesNotStart() {
        application
                .withUserConfiguration(Nameless.class)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasMessageContaining("/api/anything")
                        .hasMessageContaining("@Needs"));
    }

    @Test
    void oneWhoseEndpointsNameTheirRightsOrArePublicStarts() {
        application
                .withUserConfiguration(Named.class, Public.class, SigningIn.class)
                .run(context -> assertThat(context).hasNotFailed());
    }
}
