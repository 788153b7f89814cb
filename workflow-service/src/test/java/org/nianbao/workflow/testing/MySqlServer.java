package org.nianbao.workflow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.SpringApplication;

/**
 * One real MySQL server for all tests of this JVM: the one that {@code NIANBAO_TEST_MYSQL_URL} names, else one that the
 * project's own script starts on a free port and stops once every application has closed. Every caller gets a database of its own.
 */
public final class MySqlServer {

    private static final String USER = "report";

    private static final class Started {
        static final String URL = start();
    }

    private static int databases;

    private MySqlServer() {}

    /** The JDBC URL of a new, empty database. */
    public static synchronized String newDatabase() {
        String name = "report_" + ProcessHandle.current().pid() + "_" + ++databases;
        try (Connection connection = DriverManager.getConnection(Started.URL, USER, USER);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        } catch (SQLException e) {
            throw new IllegalStateException("no MySQL for the tests: " + e.getMessage(), e);
        }
        return Started.URL.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + name);
    }

    static String user() {
        return USER;
    }

    private static String start() {
        String given = System.getenv("NIANBAO_TEST_MYSQL_URL");
        if (given != null && !given.isBlank()) {
            return given;
        }
        int port = freePort();
        String url = run("start", "--fast", "--port", String.valueOf(port));
        SpringApplication.getShutdownHandlers().add(() -> run("stop", "--port", String.valueOf(port)));
        return url;
    }

    private static String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path script() {
        for (Path directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
            Path script = directory.resolve("tools/mysql.sh");
            if (Files.isExecutable(script)) {
                return script;
            }
        }
        throw new IllegalStateException(
                "tools/mysql.sh is not above " + Path.of("").toAbsolutePath());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
