package org.oxytocinlab.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oxytocinlab.app.output.Json;

/** Thirty students at once. */
@Tag("slow")
class LectureTest {
    private static final int STUDENTS = 30;
    private static final int VOTES = 4;

    @TempDir
    private Path folder;

    @Test
    void everybodyHearsTheSameAndNoVoteIsLost() throws Exception {
        Path file = folder.resolve("class.jsonl");
        try (Lecture lecture = Lecture.wide(file)) {
            lecture.turn(Activity.TOGETHER);
            List<String> tokens = atOnce(student -> lecture.join("Student " + student));
            List<Lecture.Listener> listeners = new ArrayList<>();
            for (String token : tokens) {
                listeners.add(lecture.listen(token));
            }

            atOnce(student -> {
                for (int i = 1; i <= VOTES; i++) {
                    assertThat(lecture.vote(tokens.get(student), 0, rate(student, i))
                                    .status())
                            .isEqualTo(200);
                }
                return "";
            });

            // The room is opened, the teacher turns, everybody joins and votes.
            int deeds = 2 + STUDENTS + STUDENTS * VOTES;
            List<String> last = new ArrayList<>();
            for (Lecture.Listener each : listeners) {
                last.add(each.last(deeds));
                assertThat(each.deeds()).isSorted().doesNotHaveDuplicates();
            }
            assertThat(last).containsOnly(last.get(0));
            assertThat(votes(Lecture.json(last.get(0)))).isEqualTo(expected());
            assertThat(sameStateForSameNumber(listeners)).isTrue();
            Map<String, Object> wall = lecture.wall();
            assertThat(wall).containsEntry("deeds", deeds);
            assertThat(replayed(file)).isEqualTo(wall);
            assertThat(lecture.faults).isEmpty();
        }
    }

    private interface Work {
        String of(int student) throws IOException;
    }

    private static List<String> atOnce(Work work) throws InterruptedException, ExecutionException {
        ExecutorService students = Executors.newFixedThreadPool(STUDENTS);
        try {
            List<Callable<String>> all = IntStream.range(0, STUDENTS)
                    .<Callable<String>>mapToObj(student -> () -> work.of(student))
                    .toList();
            List<String> results = new ArrayList<>();
            for (Future<String> each : students.invokeAll(all)) {
                results.add(each.get());
            }
            return results;
        } finally {
            students.shutdownNow();
        }
    }

    private static String rate(int student, int vote) {
        return vote + student % 5 + ".5";
    }

    private static Map<Double, Integer> expected() {
        Map<Double, Integer> counts = new HashMap<>();
        IntStream.range(0, STUDENTS).forEach(each -> counts.merge(Double.valueOf(rate(each, VOTES)), 1, Integer::sum));
        return counts;
    }

    private static Map<Double, Integer> votes(Map<String, Object> state) {
        Map<Double, Integer> counts = new HashMap<>();
        Map<?, ?> votes = (Map<?, ?>) state.get("votes");
        for (Object bar : (Collection<?>) votes.get("bars")) {
            Map<?, ?> each = (Map<?, ?>) bar;
            counts.put(((Number) each.get("rate")).doubleValue(), (Integer) each.get("count"));
        }
        return counts;
    }

    private static boolean sameStateForSameNumber(List<Lecture.Listener> listeners) {
        Map<Integer, String> states = new HashMap<>();
        boolean same = true;
        for (Lecture.Listener each : listeners) {
            List<Integer> deeds = each.deeds();
            for (int i = 0; i < deeds.size(); i++) {
                String before = states.putIfAbsent(deeds.get(i), each.heard.get(i));
                same &= before == null || before.equals(each.heard.get(i));
            }
        }
        return same;
    }

    private static Map<String, Object> replayed(Path file) throws IOException {
        Room room = new Room(List.of(ClassLesson.of(Lecture.lesson())));
        Saved.read(file, room);
        return Lecture.json(Json.line(room.wall()));
    }
}
