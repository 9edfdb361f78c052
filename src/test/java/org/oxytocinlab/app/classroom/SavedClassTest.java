package org.oxytocinlab.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedClassTest {

    @TempDir
    private Path folder;

    @Test
    void wallIsShownAgainAfterEachOfItsEvents() throws IOException, InterruptedException {
        Path file = folder.resolve("class.jsonl");
        Map<String, Object> early;
        Map<String, Object> last;
        try (Lecture lecture = Lecture.wide(file)) {
            String token = lecture.join("Anna");
            lecture.turn(Activity.TOGETHER);
            lecture.vote(token, 0, "4");
            early = lecture.wall();
            lecture.decide(0, "mode");
            lecture.vote(token, 1, "7.5");
            last = lecture.wall();
        }
        byte[] kept = Files.readAllBytes(file);
        ClassServer.Place place = new ClassServer.Place(0, List.of());
        try (SavedClass saved = SavedClass.show(Lecture.PAGE, List.of(Lecture.lesson()), place, file, fault -> {})) {
            assertThat(ask(saved, "wall", "").get("room")).isEqualTo(last);
            assertThat(ask(saved, "wall", "").get("steps")).isEqualTo(6);
            assertThat(ask(saved, "step", "&step=4").get("room")).isEqualTo(early);
            assertThat(ask(saved, "step", "&step=7")).containsOnlyKeys("error");
            assertThat(ask(saved, "join", "&name=Ben")).containsOnlyKeys("error");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(kept);
    }

    private static Map<String, Object> ask(SavedClass saved, String path, String more)
            throws IOException, InterruptedException {
        String[] link = saved.teacherLink().split("#teacher=");
        HttpRequest request = HttpRequest.newBuilder(URI.create(link[0] + "class/" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("secret=" + link[1] + more))
                .build();
        return Lecture.json(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
