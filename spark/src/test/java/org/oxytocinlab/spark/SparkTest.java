package org.oxytocinlab.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trial on Spark is the trial without it, byte for byte. */
class SparkTest {
    private static final String TRIAL = """
            title: A small trial
            question: Does it matter?
            population: induction
            labour: no
            women: 450
            duration: 1 h
            arms:
              - {name: small, protocol: {start: 1 mU/min, step: 1 mU/min, every: 20 min, maximum: 20 mU/min}}
              - {name: large, protocol: {start: 6 mU/min, step: 6 mU/min, every: 20 min, maximum: 20 mU/min}}
            """;
    private static final String CLUSTER = "local-cluster[2,1,1024]";

    @TempDir
    private static Path folder;

    private static SparkHome spark;
    private static Map<String, byte[]> alone;

    /** By the program as everybody has it. */
    @BeforeAll
    static void followAlone() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("hour.yaml"), TRIAL);
        spark = SparkHome.in(folder);
        Path program = SparkHome.jar().resolveSibling("oxytocin.jar");
        Process process = new ProcessBuilder(
                        SparkHome.java(), "-jar", program.toString(), "trial", "hour.yaml", "--out", "alone", "--quiet")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        alone = files("alone");
        assertThat(alone).containsKeys("hour/trial.csv", "hour/bands.csv", "hour/report.html", "hour/summary.json");
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

    private static Process submit(String master, String out, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("trial", "hour.yaml", "--out", out, "--quiet"));
        arguments.addAll(List.of(more));
        return spark.submit(master, folder, log(out), arguments);
    }

    private static Path log(String out) {
        return folder.resolve(out + ".log");
    }

    private static void assertWhole(Process process, String out) throws IOException, InterruptedException {
        assertThat(process.waitFor()).as(Files.readString(log(out))).isZero();
        Map<String, byte[]> files = files(out);
        assertThat(files).containsOnlyKeys(alone.keySet());
        alone.forEach((name, bytes) -> assertThat(files.get(name)).as(name).isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[1]", "local[2]", CLUSTER})
    void sparkChangesNoByte(String master) throws IOException, InterruptedException {
        String out = "on-" + master.replaceAll("\\W+", "-");
        assertWhole(submit(master, out), out);
        assertThat(Files.readString(log(out))).contains("Finished task 4.0");
    }

    /** One of the two machines goes when the first women are there. */
    @Test
    void executorThatIsKilledCostsNothing() throws IOException, InterruptedException {
        Process driver = submit(CLUSTER, "killed");
        Path kept = folder.resolve("killed/hour/.women");
        while (driver.isAlive() && !Files.exists(kept)) {
            Thread.sleep(10);
        }
        ProcessHandle executor = driver.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                .findFirst()
                .orElseThrow();
        assertThat(executor.destroyForcibly()).isTrue();
        assertWhole(driver, "killed");
        assertThat(Files.readString(log("killed"))).contains("Lost executor");
    }

    /** A woman who cannot be followed is told once, with her place in the file, and no machine tries again. */
    @Test
    void faultOfAWomanIsNotTriedAgain() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("dry.yaml"),
                TRIAL.replace("duration: 1 h", "duration: 1 h\nbag: {oxytocin: 10 mU, volume: 10 mL}"));
        Process process =
                spark.submit("local[1]", folder, log("dry"), List.of("trial", "dry.yaml", "--out", "dry", "--quiet"));
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(log("dry")))
                .contains("dry.yaml:7:", "woman 1, arm 'small'", "runs dry")
                .doesNotContain("Lost task 0.1");
        assertThat(folder.resolve("dry/dry/summary.json")).doesNotExist();
    }
}
