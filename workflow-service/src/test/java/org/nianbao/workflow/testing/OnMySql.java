package org.nianbao.workflow.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Base64;

import org.nianbao.workflow.DatabaseUrl;
import org.nianbao.workflow.WorkflowApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The whole application on a real MySQL. One context for all tests that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {WorkflowApplication.class, TestWorld.class, Journeys.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnMySql.Database.class)
public @interface OnMySql {

    /** A database of its own on the one server of the tests. */
    final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "spring.datasource.url=" + DatabaseUrl.complete(MySqlServer.newDatabase()),
                    "spring.datasource.username=" + MySqlServer.user(),
                    "spring.datasource.password=" + MySqlServer.user(),
                    "nianbao.secret-key=" + Base64.getEncoder().encodeToString(new byte[32]));
        }
    }
}
