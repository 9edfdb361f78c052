package org.oxytocinlab.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenClassTest {

    @TempDir
    private Path folder;

    @Test
    void nothingButThePageIsGivenWithoutTheCode() throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            assertThat(lecture.get("").status()).isEqualTo(200);
            assertThat(lecture.get("").body()).contains("data-class=\"room\"").doesNotContain(lecture.open.code());
            assertThat(lecture.post("join", "code", "XXXXX", "name", "Anna").status())
                    .isEqualTo(403);
            for (String path :
                    List.of("back", "vote", "choose", "draw", "hand-in", "wall", "turn", "decide", "restart")) {
                assertThat(lecture.post(path, "token", "guessed").status()).isBetween(400, 403);
            }
            assertThat(lecture.post("back", "token", "guessed").status()).isEqualTo(401);
            assertThat(lecture.post("wall", "secret", "guessed").status()).isEqualTo(403);
            assertThat(lecture.get("class/events?token=guessed").status()).isEqualTo(401);
            assertThat(lecture.get("class/events?secret=guessed").status()).isEqualTo(403);
            assertThat(lecture.get("class/events").status()).isEqualTo(400);
        }
    }

    @Test
    void codeIsTakenHoweverItIsTyped() throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            String code = lecture.open.code().toLowerCase(Locale.ROOT);
            String typed = " " + code.substring(0, 2) + "-" + code.substring(2);

            assertThat(lecture.post("join", "code", typed, "name", "Anna").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void reloadKeepsTheSeatEvenIfTheServerStopsInBetween() throws IOException {
        Path file = folder.resolve("class.jsonl");
        String token;
        String code;
        try (Lecture lecture = Lecture.wide(file)) {
            code = lecture.open.code();
            token = lecture.join("Anna");
            lecture.turn(Activity.QUESTION);
            lecture.post("choose", "token", token, "lesson", Lecture.LESSON, "choice", "2");
            lecture.turn(Activity.TOGETHER);
            lecture.vote(token, 0, "4.5");
        }
        try (Lecture again = Lecture.wide(file)) {
            Map<String, Object> back = again.post("back", "token", token).json();

            assertThat(again.open.code()).isEqualTo(code);
            assertThat(again.open.notes()).singleElement().asString().contains("goes on with 1 students");
            assertThat(back.get("name")).isEqualTo("Anna");
            assertThat(back.get("mine").toString()).contains("vote=4.5", "choice=2", "points=null");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Anna</b>",
                "",
                "   ",
                "\"; alert(1)",
                "a\u202eb",
                "&amp;",
                "x\ny",
                "😀",
                "abcdefghijklmnopqrstuvwxyz"
            })
    void namesThatPlayTricksAreRefused(String name) throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            Lecture.Answer answer = lecture.post("join", "code", lecture.open.code(), "name", name);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json()).containsOnlyKeys("error");
        }
    }

    @Test
    void namesAreToldAsTheyAreAndEachOnce() throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            lecture.join("Zoë O'Brien-Öz");
            lecture.join("anna");
            lecture.join("Anna");

            assertThat(lecture.wall().get("names")).isEqualTo(List.of("Zoë O'Brien-Öz", "anna", "Anna 2"));
        }
    }

    @Test
    void classGoesOnWithTheMedianOrTheMostFrequentVote() throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            lecture.turn(Activity.TOGETHER);
            assertThat(lecture.decide(0, "median").status()).as("no votes").isEqualTo(409);
            for (String rate : List.of("1", "1", "5", "6", "7")) {
                lecture.vote(lecture.join("Anna"), 0, rate);
            }
            assertThat(lecture.decide(0, "median").body()).contains("\"rate\": 5,\"how\": \"median\",\"votes\": 5");
            String late = lecture.join("Ben");
            assertThat(lecture.vote(late, 0, "3").status())
                    .as("of a round that is over")
                    .isEqualTo(409);
            assertThat(lecture.vote(late, 1, "61").status()).isEqualTo(400);
            assertThat(lecture.decide(0, "median").status()).as("a second time").isEqualTo(409);
        }
    }

    @Test
    void limitsHold() throws IOException {
        try (Lecture lecture = new Lecture(null, new Limits(1_000, 2, 15, 1, 2))) {
            lecture.join("Anna");
            lecture.join("Ben");
            assertThat(lecture.post("join", "code", lecture.open.code(), "name", "Chiara")
                            .body())
                    .contains("the room is full");
            assertThat(lecture.post("back", "token", "x".repeat(1_001)).status())
                    .isEqualTo(413);
            assertThat(lecture.post("join", "code", "A", "name", "x").status()).isEqualTo(403);
            assertThat(lecture.post("join", "code", "B", "name", "x").status()).isEqualTo(403);
            assertThat(lecture.post("join", "code", lecture.open.code(), "name", "x")
                            .status())
                    .as("after two wrong codes")
                    .isEqualTo(429);
            int last = 0;
            for (int i = 0; i < 20; i++) {
                last = lecture.get("").status();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void foreignPagesAndForeignNamesAreSentAway() throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            String here = "127.0.0.1:" + lecture.port();
            assertThat(get(lecture.port(), "Host: " + here)).startsWith("HTTP/1.1 200");
            assertThat(get(lecture.port(), "Host: localhost:" + lecture.port())).startsWith("HTTP/1.1 200");
            assertThat(get(lecture.port(), "Host: evil.example:" + lecture.port()))
                    .startsWith("HTTP/1.1 421");
            assertThat(get(lecture.port(), "Host: " + here + "\r\nOrigin: http://evil.example"))
                    .startsWith("HTTP/1.1 403");
            assertThat(get(lecture.port(), "Host: " + here + "\r\nOrigin: http://" + here))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void pageAllowsNoScriptsButItsOwnAndNoForeignPages() throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            String answer = get(lecture.port(), "Host: 127.0.0.1:" + lecture.port());
            // The digest of "one()", by sha256sum and base64.
            assertThat(answer)
                    .contains(
                            "'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4='",
                            "default-src 'none'",
                            "frame-ancestors 'none'")
                    .doesNotContainIgnoringCase("Access-Control");
        }
    }

    private static String get(int port, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET / HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
