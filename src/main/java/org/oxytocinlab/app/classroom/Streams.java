package org.oxytocinlab.app.classroom;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Streams of events, a thread each, so that a phone out of reach holds up no other. */
final class Streams implements Routes.Listening {
    private final LiveRoom room;
    private final String secret;
    private final Gate gate;

    Streams(LiveRoom room, String secret, Gate gate) {
        this.room = room;
        this.secret = secret;
        this.gate = gate;
    }

    @Override
    public void listen(HttpExchange exchange, String query) throws Rejection, IOException {
        byte[] form = query.getBytes(StandardCharsets.ISO_8859_1);
        boolean ofWall = query.startsWith("secret=");
        if (ofWall) {
            gate.secret(exchange, RequestForm.of(form, Set.of("secret")).text("secret"), secret, OpenClass.NO_TEACHER);
        } else {
            room.seat(RequestForm.of(form, Set.of("token")).text("token"));
        }
        Headers headers = exchange.getResponseHeaders();
        Gate.guard(headers);
        headers.set("Content-Type", "text/event-stream; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        EventStream stream = room.listen(ofWall);
        Thread thread = new Thread(() -> send(stream, exchange), "listener");
        thread.setDaemon(true);
        thread.start();
    }

    private void send(EventStream stream, HttpExchange exchange) {
        try {
            stream.send(exchange.getResponseBody());
        } catch (IOException gone) {
            // The phone is out of reach, or its page closed.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            room.leave(stream);
            exchange.close();
        }
    }

    @Override
    public void close() throws IOException {
        room.close();
    }
}
