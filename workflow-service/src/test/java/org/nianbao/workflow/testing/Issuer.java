package org.nianbao.workflow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** A small identity provider that speaks OpenID Connect, checks what it is sent, and forges what a test asks for. */
public final class Issuer implements AutoCloseable {

    /** What is wrong with the proof of identity. */
    public enum Forgery {
        NONE,
        FOREIGN_KEY,
        UNSIGNED,
        OTHER_NONCE,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        EXPIRED
    }

    public static final String CLIENT = "nianbao";
    public static final String SECRET = "only for this test";

    private record Asked(String nonce, String challenge, String redirect) {}

    private final HttpServer server;
    private final RSAKey key = key();
    private final RSAKey foreignKey = key();
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private volatile Map<String, String> person = Map.of();
    private volatile Forgery forgery = Forgery.NONE;

    public Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> json(
                        exchange,
                        200,
                        Map.of(
                                "issuer", address(),
                                "authorization_endpoint", address() + "/authorize",
                                "token_endpoint", address() + "/token",
                                "jwks_uri", address() + "/keys",
                                "response_types_supported", java.util.List.of("code"),
                                "subject_types_supported", java.util.List.of("public"),
                                "id_token_signing_alg_values_supported", java.util.List.of("RS256"))));
        server.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who is signed in at the provider from now on, and what it says about them. */
    public void answer(Map<String, String> claims, Forgery wrong) {
        person = claims;
        forgery = wrong;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        if (!"S256".equals(asked.get("code_challenge_method")) || !asked.containsKey("nonce")) {
            json(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Asked(
                        String.valueOf(asked.get("nonce")),
                        String.valueOf(asked.get("code_challenge")),
                        String.valueOf(asked.get("redirect_uri"))));
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state="
                                + java.net.URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Asked asked = codes.remove(String.valueOf(sent.get("code")));
        String basic = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        if (asked == null
                || !("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !asked.redirect().equals(sent.get("redirect_uri"))
                || !asked.challenge().equals(challenge(String.valueOf(sent.get("code_verifier"))))) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        json(
                exchange,
                200,
                Map.of("access_token", "unused", "token_type", "Bearer", "expires_in", 60, "id_token", idToken(asked)));
    }

    private String idToken(Asked asked) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(forgery == Forgery.OTHER_ISSUER ? "https://elsewhere.example" : address())
                .audience(forgery == Forgery.OTHER_AUDIENCE ? "somebody-else" : CLIENT)
                .issueTime(Date.from(now.minusSeconds(forgery == Forgery.EXPIRED ? 7200 : 0)))
                .expirationTime(Date.from(now.plusSeconds(forgery == Forgery.EXPIRED ? -3600 : 300)))
                .claim("nonce", forgery == Forgery.OTHER_NONCE ? "replayed" : asked.nonce());
        person.forEach(claims::claim);
        if (forgery == Forgery.UNSIGNED) {
            return new PlainJWT(claims.build()).serialize();
        }
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(forgery == Forgery.FOREIGN_KEY ? foreignKey : key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parameters of an address or a form. */
    public static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair.length == 2 ? pair[1] : "", StandardCharsets.UTF_8),
                        (first, second) -> first));
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Where somebody who follows this address arrives, at the provider's word. */
    public static URI follow(String address) {
        try {
            return URI.create(java.net.http.HttpClient.newHttpClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(URI.create(address))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
