package org.oxytocinlab.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What no page sends. */
@Tag("slow")
class MalformedRequestsTest {
    private static final int REQUESTS = 10_000;
    private static final long SEED = 42;

    /** Far more than the noise of a collector, far less than ten thousand kept requests of some kilobytes [bytes]. */
    private static final long GROWTH = 15_000_000;

    private static final List<String> PATHS = List.of(
            "/class/join",
            "/class/vote",
            "/class/back",
            "/class/choose",
            "/class/draw",
            "/class/hand-in",
            "/class/turn",
            "/class/decide",
            "/class/wall",
            "/class/restart",
            "/class/events",
            "/class",
            "/x",
            "/..//");

    private static final List<String> KEYS = List.of(
            "token", "code", "name", "lesson", "round", "rate", "secret", "case", "points", "choice", "%00", "");

    private final Random random = new Random(SEED);

    @Test
    void areRefusedShortlyAndLeaveNothingBehind() throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            String token = lecture.join("Anna");
            lecture.turn(Activity.TOGETHER);
            ask(lecture, REQUESTS / 10);
            long before = used();

            ask(lecture, REQUESTS);

            assertThat(used() - before).isLessThan(GROWTH);
            assertThat(lecture.faults).isEmpty();
            assertThat(lecture.vote(token, 0, "4").status()).isEqualTo(200);
            assertThat(lecture.wall()).containsEntry("seats", 1);
        }
    }

    private void ask(Lecture lecture, int requests) throws IOException {
        for (int i = 0; i < requests; i++) {
            boolean isHttp = random.nextInt(4) > 0;
            String request = isHttp ? framed(lecture.port()) : garbage();
            String answer = answer(lecture.port(), request);
            if (isHttp || !answer.isEmpty()) {
                assertThat(answer).as(request).startsWith("HTTP/1.1 4");
                assertThat(answer).hasSizeLessThan(2_000).doesNotContain("\tat ", "at java", "org.oxytocinlab");
            }
            if (isHttp) {
                assertThat(answer).as(request).contains("{\"error\": \"");
            }
        }
    }

    /** A request that is HTTP, but no form that anybody waits for. */
    private String framed(int port) {
        String host = random.nextInt(10) == 0 ? "evil.example" : "127.0.0.1:" + port;
        String type = random.nextInt(10) == 0 ? "application/json" : "application/x-www-form-urlencoded";
        String body = form();
        String method = random.nextInt(10) == 0 ? "PUT" : "POST";
        return method + " " + pick(PATHS) + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
    }

    private String form() {
        StringBuilder form = new StringBuilder();
        int pairs = random.nextInt(8);
        for (int i = 0; i < pairs; i++) {
            form.append(i == 0 ? "" : "&")
                    .append(pick(KEYS))
                    .append(random.nextInt(5) == 0 ? "" : "=")
                    .append(value());
        }
        return form.toString();
    }

    private String value() {
        return switch (random.nextInt(6)) {
            case 0 -> "%" + Integer.toHexString(random.nextInt(256)) + "%zz";
            case 1 -> "%ff%fe%c0%80";
            case 2 -> "9".repeat(random.nextInt(400));
            case 3 -> "-1e309";
            case 4 -> letters(random.nextInt(3_000));
            default -> Lecture.LESSON;
        };
    }

    /** Something that is no request at all: the JDK hangs up, or refuses it in its own words. */
    private String garbage() {
        return switch (random.nextInt(3)) {
            case 0 -> letters(1 + random.nextInt(200)) + "\r\n\r\n";
            case 1 -> "GET /%%" + letters(5) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            default -> "GET / HTTP/1.1\r\nContent-Length: -" + random.nextInt(100) + "\r\nConnection: close\r\n\r\n";
        };
    }

    private String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < number; i++) {
            letters.append((char) (33 + random.nextInt(220)));
        }
        return letters.toString();
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String answer(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
