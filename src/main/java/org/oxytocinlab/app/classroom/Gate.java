package org.oxytocinlab.app.classroom;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.output.Json;

/** Looks at requests before anybody reads them, and writes answers. */
final class Gate {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TOO_MUCH = 413;

    private final Hosts hosts;
    private final Limits limits;
    private final Pace requests;
    private final Pace guesses;

    Gate(Hosts hosts, Limits limits) {
        this.hosts = hosts;
        this.limits = limits;
        this.requests = new Pace(limits.requests(), limits.perSecond(), System::nanoTime);
        this.guesses = new Pace(limits.guesses(), 1, System::nanoTime);
    }

    /** Sends away who asks too often, from a foreign page, or for another machine. */
    void check(HttpExchange exchange) throws Rejection {
        if (!requests.allows(address(exchange))) {
            throw new Rejection(429, "too many requests; wait a second");
        }
        Headers headers = exchange.getRequestHeaders();
        if (!hosts.knows(headers.getFirst("Host"))) {
            throw new Rejection(421, "this server goes by another address");
        }
        if (!hosts.owns(headers.getFirst("Origin"))) {
            throw new Rejection(403, "another page asks");
        }
    }

    /** Compares a secret that somebody says with the true one; who says wrong ones too often has to wait. */
    void secret(HttpExchange exchange, String said, String secret, String words) throws Rejection {
        String address = address(exchange);
        if (!guesses.wouldAllow(address)) {
            throw new Rejection(429, "too many wrong codes; wait a few seconds");
        }
        if (!Token.same(said, secret)) {
            guesses.allows(address);
            throw new Rejection(403, words);
        }
    }

    private static String address(HttpExchange exchange) {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    /** The body of a form. */
    byte[] body(HttpExchange exchange) throws Rejection, IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null
                || !type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(FORM)) {
            throw new Rejection(415, "expected " + FORM);
        }
        byte[] body = exchange.getRequestBody().readNBytes(limits.bytes() + 1);
        if (body.length > limits.bytes()) {
            exchange.getResponseHeaders().set("Connection", "close");
            throw new Rejection(TOO_MUCH, "expected at most " + limits.bytes() + " bytes");
        }
        return body;
    }

    static void answer(HttpExchange exchange, Map<String, ? extends @Nullable Object> document) throws IOException {
        answer(exchange, 200, document);
    }

    static void refuse(HttpExchange exchange, int status, String words) throws IOException {
        answer(exchange, status, Map.of("error", words));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ? extends @Nullable Object> document)
            throws IOException {
        byte[] body = Json.line(document).getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        guard(headers);
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Type", "application/json; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    static void guard(Headers headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
