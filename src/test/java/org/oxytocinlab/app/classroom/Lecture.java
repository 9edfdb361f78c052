package org.oxytocinlab.app.classroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.page.PackedLesson;
import org.oxytocinlab.scenarios.Library;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A class on this machine, with one lesson, asked as browsers ask. */
final class Lecture implements AutoCloseable {
    static final String LESSON = "checklist";

    /** Nothing of the real page but what a server looks at. */
    static final String PAGE = "<!DOCTYPE html>\n<html lang=\"en\"><script>one()</script></html>\n";

    final OpenClass open;
    final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String secret;

    /** What a server answers. */
    record Answer(int status, String body) {
        Map<String, Object> json() {
            return Lecture.json(body);
        }
    }

    Lecture(@Nullable Path file, Limits limits) throws IOException {
        ClassServer.Place place = new ClassServer.Place(0, List.of());
        this.open = OpenClass.open(PAGE, List.of(lesson()), place, file, faults::add, limits);
        String link = open.teacherLink();
        this.base = link.substring(0, link.indexOf('#'));
        this.secret = link.substring(link.indexOf('=') + 1);
    }

    static Lecture wide(@Nullable Path file) throws IOException {
        return new Lecture(file, new Limits(64 * 1024, 60, 1_000_000, 1_000_000, 1_000_000));
    }

    static PackedLesson lesson() {
        String text = Library.caseText(LESSON).orElseThrow();
        return new PackedLesson(LESSON, "t", "t", "q", List.of("a", "b", "c"), "b", List.of("b"), text);
    }

    static Map<String, Object> json(String text) {
        return map(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    private static Map<String, Object> map(Object loaded) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) loaded).forEach((key, value) -> map.put((String) key, value));
        return map;
    }

    int port() {
        return URI.create(base).getPort();
    }

    Answer post(String path, String... pairs) {
        List<String> form = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(pairs[i] + "=" + URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(base + "class/" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form)))
                .build());
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Joins, and gives the token. */
    String join(String name) {
        return (String) post("join", "code", open.code(), "name", name).json().get("token");
    }

    Answer turn(Activity activity) {
        return post("turn", "secret", secret, "lesson", LESSON, "activity", activity.word());
    }

    Answer vote(String token, int round, String rate) {
        return post("vote", "token", token, "lesson", LESSON, "round", Integer.toString(round), "rate", rate);
    }

    Answer decide(int round, String how) {
        String number = Integer.toString(round);
        return post(
                "decide", "secret", secret, "lesson", LESSON, "round", number, "minute", "30", "how", how, "rate", "2");
    }

    Map<String, Object> wall() {
        return map(post("wall", "secret", secret).json().get("room"));
    }

    /** Hears what happens, until the class ends. */
    Listener listen(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "class/events?token=" + token))
                .build();
        Listener listener = new Listener();
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        Thread thread = new Thread(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    listener.hear(line);
                }
            } catch (IOException ended) {
                // The class is over.
            }
        });
        thread.setDaemon(true);
        thread.start();
        return listener;
    }

    /** What somebody heard, in the order of hearing. */
    static final class Listener {
        private static final Pattern DEEDS = Pattern.compile("^\\{\"deeds\": (\\d+),");

        final List<String> heard = new CopyOnWriteArrayList<>();

        private void hear(String line) {
            if (line.startsWith("data: ")) {
                heard.add(line.substring("data: ".length()));
            }
        }

        /** How much had happened at each. */
        List<Integer> deeds() {
            return heard.stream().map(Listener::deeds).toList();
        }

        private static int deeds(String state) {
            Matcher number = DEEDS.matcher(state);
            return number.find() ? Integer.parseInt(number.group(1)) : -1;
        }

        /** The last state, once it is that after a number of deeds. */
        String last(int deeds) throws InterruptedException {
            for (int i = 0; i < 2000; i++) {
                String last = heard.isEmpty() ? "" : heard.get(heard.size() - 1);
                if (deeds(last) >= deeds) {
                    return last;
                }
                Thread.sleep(10);
            }
            throw new AssertionError("heard of " + deeds() + ", expected " + deeds);
        }
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
