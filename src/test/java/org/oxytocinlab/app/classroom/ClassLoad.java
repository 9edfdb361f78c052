package org.oxytocinlab.app.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** How long students wait for an answer when all of them vote at the same moment, again and again: .ci/measure-class. */
final class ClassLoad {
    private static final int ROUNDS = 40;
    private static final double MILLISECOND = 1e6;

    private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());

    private ClassLoad() {}

    public static void main(String[] arguments) throws Exception {
        for (String each : arguments) {
            new ClassLoad().measure(Integer.parseInt(each));
        }
    }

    private void measure(int students) throws IOException, InterruptedException {
        Path file = Files.createTempFile("class", ".jsonl");
        try (Lecture lecture = Lecture.wide(file)) {
            lecture.turn(Activity.TOGETHER);
            List<String> tokens = new ArrayList<>();
            List<Lecture.Listener> listeners = new ArrayList<>();
            for (int i = 0; i < students; i++) {
                tokens.add(lecture.join("Student " + i));
                listeners.add(lecture.listen(tokens.get(i)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                allVote(lecture, tokens, round);
                if (round == 0) {
                    waits.clear();
                }
            }
            long from = System.nanoTime();
            for (Lecture.Listener each : listeners) {
                each.last(2 + students + students * ROUNDS);
            }
            report(students, (System.nanoTime() - from) / MILLISECOND);
        } finally {
            Files.delete(file);
        }
    }

    private void allVote(Lecture lecture, List<String> tokens, int round) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (String token : tokens) {
            threads.add(new Thread(() -> vote(lecture, token, start, round)));
        }
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread each : threads) {
            each.join();
        }
    }

    private void vote(Lecture lecture, String token, CountDownLatch start, int round) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        long from = System.nanoTime();
        int status = lecture.vote(token, 0, String.valueOf(round % 40)).status();
        waits.add((System.nanoTime() - from) / MILLISECOND);
        if (status != 200) {
            throw new IllegalStateException("a vote was refused: " + status);
        }
    }

    private void report(int students, double late) {
        List<Double> sorted = waits.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%d students at once, %d votes: median %.0f ms, p95 %.0f ms, longest %.0f ms; all had heard all %.0f ms later%n",
                students,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.get(sorted.size() - 1),
                late);
    }
}
