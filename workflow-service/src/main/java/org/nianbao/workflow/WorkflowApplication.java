package org.nianbao.workflow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The whole application: console, public site, process. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class WorkflowApplication {

    public static void main(String[] args) {
        CommandLine line;
        try {
            line = CommandLine.parse(args, System.getenv());
        } catch (CommandLine.Wrong wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(CommandLine.USAGE);
            System.exit(2);
            return;
        }
        SpringApplication.run(WorkflowApplication.class, line.arguments());
    }
}
