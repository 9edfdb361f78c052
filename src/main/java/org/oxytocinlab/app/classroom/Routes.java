package org.oxytocinlab.app.classroom;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** What is served where. */
final class Routes implements AutoCloseable {
    private static final String EVENTS = "/class/events";

    private final ServedPage page;
    private final Gate gate;
    private final Map<String, Route> posts;
    private final Listening listening;

    /**
     * What is served.
     *
     * @param posts forms by their paths
     * @param listening to what happens
     */
    Routes(ServedPage page, Gate gate, Map<String, Route> posts, Listening listening) {
        this.page = page;
        this.gate = gate;
        this.posts = Map.copyOf(posts);
        this.listening = listening;
    }

    /** Answers a form. */
    interface Answering {
        Map<String, Object> answer(HttpExchange exchange, RequestForm form) throws Rejection;
    }

    /**
     * A place that takes forms.
     *
     * @param keys that a form has
     */
    record Route(Set<String> keys, Answering answering) {}

    /** Streams events to who may hear them. */
    interface Listening extends AutoCloseable {
        void listen(HttpExchange exchange, String query) throws Rejection, IOException;

        @Override
        void close() throws IOException;
    }

    void handle(HttpExchange exchange) throws Rejection, IOException {
        String path = exchange.getRequestURI().getRawPath();
        String method = exchange.getRequestMethod();
        Route route = posts.get(path);
        if (route != null) {
            only("POST", method);
            RequestForm form = RequestForm.of(gate.body(exchange), route.keys());
            Gate.answer(exchange, route.answering().answer(exchange, form));
        } else if (path.equals(EVENTS)) {
            only("GET", method);
            String query = exchange.getRequestURI().getRawQuery();
            listening.listen(exchange, query == null ? "" : query);
        } else if (path.equals("/")) {
            only("GET", method);
            givePage(exchange);
        } else {
            throw new Rejection(404, "nothing is served here");
        }
    }

    private static void only(String wanted, String method) throws Rejection {
        if (!wanted.equals(method)) {
            throw new Rejection(405, "expected " + wanted);
        }
    }

    private void givePage(HttpExchange exchange) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        Headers headers = exchange.getResponseHeaders();
        Gate.guard(headers);
        headers.set("Content-Security-Policy", page.policy());
        headers.set("Cache-Control", "no-cache");
        headers.set("ETag", page.tag());
        headers.set("Vary", "Accept-Encoding");
        if (page.tag().equals(asked.getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        String encodings = asked.getFirst("Accept-Encoding");
        boolean packs = encodings != null && encodings.contains("gzip");
        byte[] body = packs ? page.packed() : page.plain();
        headers.set("Content-Type", "text/html; charset=utf-8");
        if (packs) {
            headers.set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
