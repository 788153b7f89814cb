package org.nianbao.workflow;

import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The options of {@code serve}, turned into the application's properties. */
record CommandLine(Map<String, Object> properties) {

    static final String USAGE = """
            serve [--demo] [--port 8080] [--bind 127.0.0.1] [--data DIR]
                  [--db-url jdbc:mysql://… --db-user NAME --db-password WORD]
                  [--demo-password WORD] [--demo-public]
            The database may also be given as NIANBAO_DB_URL, NIANBAO_DB_USER, NIANBAO_DB_PASSWORD.""";

    /** The command line makes no sense. The message is for people. */
    static final class Wrong extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    CommandLine {
        properties = Map.copyOf(properties);
    }

    /** The properties as the application takes them, above all its other settings. */
    String[] arguments() {
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /**
     * Reads the options; what is not given is taken from the environment, then from the defaults.
     *
     * @throws Wrong when an option is unknown or lacks its value
     */
    static CommandLine parse(String[] args, Map<String, String> environment) {
        Options options = new Options();
        Deque<String> left = new ArrayDeque<>(List.of(args));
        while (!left.isEmpty()) {
            options.read(left.pop(), left);
        }
        return new CommandLine(options.properties(environment));
    }

    private static final class Options {

        private boolean demo;
        private boolean demoPublic;
        private String bind = "127.0.0.1";
        private String data = "data";
        private int port = 8080;
        private final Map<String, String> given = new LinkedHashMap<>();

        void read(String option, Deque<String> left) {
            switch (option) {
                case "--demo" -> demo = true;
                case "--demo-public" -> demoPublic = true;
                case "--port" -> port = port(value(option, left));
                case "--bind" -> bind = value(option, left);
                case "--data" -> data = value(option, left);
                case "--db-url", "--db-user", "--db-password", "--demo-password" ->
                    given.put(option, value(option, left));
                default -> throw new Wrong("unknown option: " + option);
            }
        }

        private static String value(String option, Deque<String> left) {
            if (left.isEmpty()) {
                throw new Wrong(option + " needs a value");
            }
            return left.pop();
        }

        private static int port(String text) {
            try {
                int port = Integer.parseInt(text);
                if (port >= 0 && port <= 65_535) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new Wrong("--port needs a number from 0 to 65535, not " + text);
        }

        Map<String, Object> properties(Map<String, String> environment) {
            if (demo && !demoPublic && !List.of("127.0.0.1", "localhost", "::1").contains(bind)) {
                throw new Wrong("--demo has known passwords and stays on this machine; say --demo-public as well"
                        + " if other machines shall really reach it");
            }
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("server.port", port);
            properties.put("server.address", bind);
            properties.put("nianbao.demo", demo);
            String url = database("--db-url", "NIANBAO_DB_URL", environment);
            properties.put(
                    "spring.datasource.url",
                    url == null ? DatabaseUrl.embedded(Path.of(data)) : DatabaseUrl.complete(url));
            putIfGiven(properties, "spring.datasource.username", database("--db-user", "NIANBAO_DB_USER", environment));
            putIfGiven(
                    properties,
                    "spring.datasource.password",
                    database("--db-password", "NIANBAO_DB_PASSWORD", environment));
            putIfGiven(properties, "nianbao.demo-password", given.get("--demo-password"));
            return properties;
        }

        private @Nullable String database(String option, String variable, Map<String, String> environment) {
            String value = given.get(option);
            return value == null ? environment.get(variable) : value;
        }

        private static void putIfGiven(Map<String, Object> properties, String name, @Nullable String value) {
            if (value != null) {
                properties.put(name, value);
            }
        }
    }
}
