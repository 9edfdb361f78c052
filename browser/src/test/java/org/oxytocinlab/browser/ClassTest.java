package org.oxytocinlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class in two browsers: the wall and a telephone, served by the finished program. */
class ClassTest {
    private static final Pattern TEACHER = Pattern.compile("(http://\\S+/)#teacher=(\\S+)");
    private static final Pattern CODE = Pattern.compile("room code (\\w+)");
    private static final String LESSON = "checklist";

    private static Process server;
    private static Page wall;
    private static Page phone;
    private static String home;
    private static String secret;

    @BeforeAll
    static void open() throws IOException {
        wall = Page.open();
        Path jar = Path.of(System.getProperty("classroom")).resolveSibling("oxytocin.jar");
        server = new ProcessBuilder("java", "-jar", jar.toString(), "serve", LESSON, "--port", "0")
                .redirectErrorStream(true)
                .start();
        String code = "";
        BufferedReader told = server.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); line != null && code.isEmpty(); line = told.readLine()) {
            Matcher teacher = TEACHER.matcher(line);
            if (teacher.find()) {
                home = teacher.group(1);
                secret = teacher.group(2);
            }
            Matcher room = CODE.matcher(line);
            code = room.find() ? room.group(1) : "";
        }
        wall.visit(home + "#teacher=" + secret);
        phone = Page.open();
        phone.wide(360);
        phone.visit(home + "#room=" + code);
        phone.one("#class-name").sendKeys("Zoë");
        phone.one("button[type=submit]").click();
        phone.waitFor("return document.querySelector('.class-student') !== null");
    }

    @AfterAll
    static void close() {
        for (Page each : new Page[] {wall, phone}) {
            if (each != null) {
                each.close();
            }
        }
        if (server != null) {
            server.destroy();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lobby", "question", "drawing", "together", "alone"})
    void axeFindsNothingOnWallAndTelephone(String activity) throws IOException, InterruptedException {
        turn(activity);
        for (String theme : new String[] {"light", "dark"}) {
            for (Page each : new Page[] {wall, phone}) {
                each.ask("document.documentElement.dataset.theme = arguments[0]", theme);
                assertThat(Axe.violations(each)).as(activity + ", " + theme).isEmpty();
            }
        }
        assertThat((Long)
                        phone.ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void voteOfATelephoneStandsOnTheWallAndSurvivesAReload() throws IOException, InterruptedException {
        turn("together");
        phone.waitFor("return document.querySelector('.class-send') !== null");
        phone.ask("""
                const field = document.querySelector('.class-student input[type=number]');
                field.value = '3.5';
                field.dispatchEvent(new Event('change'));
                document.querySelector('.class-send').click();
                """);
        wall.waitFor("return document.querySelector('main').innerText.includes('3.5')");
        phone.driver().navigate().refresh();
        phone.waitFor("return document.querySelector('.class-send') !== null");
        assertThat(phone.ask("return document.querySelector('.class-student input[type=number]').value"))
                .isEqualTo("3.5");
    }

    private static void turn(String activity) throws IOException, InterruptedException {
        String form = "secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8) + "&lesson=" + LESSON + "&activity="
                + activity;
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(home + "class/turn"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Thread.sleep(600);
    }
}
