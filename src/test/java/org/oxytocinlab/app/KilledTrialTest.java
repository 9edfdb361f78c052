package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trial whose program is ended in the middle goes on, and ends as if nothing had happened. */
@Tag("many-women")
class KilledTrialTest {
    private static final String HOUR = StudyCommandsTest.TRIAL
            .replace("women: 6", "women: 500")
            .replace("2 h", "1 h")
            .replaceAll("(?s)expect:.*", "");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void followAll() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("hour.yaml"), HOUR);
        assertThat(trial("whole").waitFor()).isZero();
    }

    private static Process trial(String out, String... more) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Stream<String> words = Stream.of(
                java, "-cp", classes, Oxytocin.class.getName(), "trial", "hour.yaml", "--quiet", "--out", out);
        return new ProcessBuilder(Stream.concat(words, Stream.of(more)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitFile(Path file, Process writer) throws InterruptedException {
        while (writer.isAlive() && !Files.exists(file)) {
            Thread.sleep(20);
        }
        assertThat(file).exists();
    }

    private static Map<String, byte[]> files(String out) throws IOException {
        Path root = folder.resolve(out);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** By Ctrl-C or a power cut. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void trialGoesOnWhereItWasEnded(boolean suddenly) throws IOException, InterruptedException {
        String out = suddenly ? "cut" : "asked";
        Process ended = trial(out, "--resume");
        Path kept = folder.resolve(out + "/hour/.women");
        awaitFile(kept.resolve("shard-1-of-5.women"), ended);
        boolean asked =
                suddenly ? ended.toHandle().destroyForcibly() : ended.toHandle().destroy();
        assertThat(asked).isTrue();
        assertThat(ended.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(ended.exitValue()).isNotZero();
        assertThat(kept.resolve("shard-5-of-5.women")).doesNotExist();
        assertThat(folder.resolve(out + "/hour/summary.json")).doesNotExist();
        if (!suddenly) {
            assertThat(files(out).keySet()).allMatch(name -> name.matches("hour/.women/shard-.-of-5.women"));
        }

        assertThat(trial(out, "--resume").waitFor()).isZero();
        Map<String, byte[]> whole = files("whole");
        Map<String, byte[]> resumed = files(out);
        assertThat(resumed).containsOnlyKeys(whole.keySet());
        whole.forEach((name, bytes) -> assertThat(resumed.get(name)).as(name).isEqualTo(bytes));
    }
}
