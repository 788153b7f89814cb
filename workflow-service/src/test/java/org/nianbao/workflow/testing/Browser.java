package org.nianbao.workflow.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody in front of a browser: real HTTP, cookies, and the token that goes with every change. */
public final class Browser {

    /** What came back. */
    public record Page(int status, Map<String, List<String>> headers, byte[] bytes) {

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(bytes);
        }

        /** The problem's code. */
        public String code() {
            return json().path("code").asString("");
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of(""))
                    .get(0);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BOUNDARY = "-----nianbao-test";

    private final String base;
    private final CookieManager cookies;
    private final HttpClient http;

    public Browser(int port) {
        this(port, new CookieManager());
    }

    private Browser(int port, CookieManager cookies) {
        this.base = "http://localhost:" + port;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser, with its cookies, before another server. */
    public Browser at(int port) {
        return new Browser(port, cookies);
    }

    /** Signs in as this person. */
    public Browser as(Person person) {
        return as(person.username(), Body.PASSWORD);
    }

    public Browser as(String username, String password) {
        get("/api/session");
        Page page = post("/api/session", Map.of("username", username, "password", password));
        if (page.status() != 200) {
            throw new AssertionError("not signed in: " + page.text());
        }
        return this;
    }

    public Page get(String path) {
        return send("GET", path, Map.of(), null, null);
    }

    public Page post(String path, Object body) {
        return send("POST", path, Map.of(), JSON.writeValueAsBytes(body), "application/json");
    }

    public Page post(String path, long version, Object body) {
        return send(
                "POST",
                path,
                Map.of("If-Match", "\"" + version + "\""),
                JSON.writeValueAsBytes(body),
                "application/json");
    }

    public Page patch(String path, Object body) {
        return send("PATCH", path, Map.of(), JSON.writeValueAsBytes(body), "application/json");
    }

    public Page put(String path, Object body) {
        return send("PUT", path, Map.of(), JSON.writeValueAsBytes(body), "application/json");
    }

    public Page delete(String path) {
        return send("DELETE", path, Map.of(), null, null);
    }

    /** Sends a form with one file, or none when its name is null. */
    public Page upload(
            String method,
            String path,
            Map<String, String> headers,
            Map<String, String> fields,
            @Nullable String fileName,
            byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(form, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        if (fileName != null) {
            part(form, "name=\"file\"; filename=\"" + fileName + "\"", file);
        }
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(method, path, headers, form.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static void part(ByteArrayOutputStream form, String disposition, byte[] content) {
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a request as it is, with the token of the last answer. */
    public Page send(
            String method,
            String path,
            Map<String, String> headers,
            byte @Nullable [] body,
            @Nullable String contentType) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (contentType != null) {
            all.put("Content-Type", contentType);
        }
        cookie("XSRF-TOKEN").ifPresent(token -> all.putIfAbsent("X-XSRF-TOKEN", token));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        all.forEach(request::header);
        request.method(
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Page(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public java.util.Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
