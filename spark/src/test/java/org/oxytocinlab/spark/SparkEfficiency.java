package org.oxytocinlab.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Measures what a second executor saves; src/docs/performance.md says how to start it. Not a test: nothing is asserted in
 * seconds. Executors of one core take turns: one, two, one, two. The time is that of the whole command, with the start of
 * Spark and the report, in which the second executor cannot help.
 */
public final class SparkEfficiency {
    private SparkEfficiency() {}

    /** @param arguments the study, how many women, how many pairs */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path study = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path folder = Files.createTempDirectory("spark-efficiency");
        try {
            SparkHome spark = SparkHome.in(folder);
            List<Double> sooner = new ArrayList<>();
            for (int pair = 1; pair <= Integer.parseInt(arguments[2]); pair++) {
                double one = seconds(spark, folder, study, arguments[1], 1);
                double two = seconds(spark, folder, study, arguments[1], 2);
                sooner.add(one / two);
                print(
                        "pair %d: one executor %.1f s, two %.1f s, %.2f times sooner, efficiency %.2f",
                        pair, one, two, one / two, one / two / 2);
            }
            print("files of one and two executors: %s", same(folder) ? "equal" : "DIFFERENT");
            List<Double> sorted = sooner.stream().sorted().toList();
            print(
                    "%s women, %d pairs: efficiency %.2f (%.2f to %.2f)",
                    arguments[1],
                    sorted.size(),
                    median(sorted) / 2,
                    sorted.get(0) / 2,
                    sorted.get(sorted.size() - 1) / 2);
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    private static double seconds(SparkHome spark, Path folder, Path study, String women, int executors)
            throws IOException, InterruptedException {
        Path out = folder.resolve(Integer.toString(executors));
        if (Files.exists(out)) {
            PathUtils.deleteDirectory(out);
        }
        Path log = folder.resolve("log");
        long start = System.nanoTime();
        int code = spark.submit(
                        "local-cluster[" + executors + ",1,1024]",
                        folder,
                        log,
                        List.of("trial", study.toString(), "--women", women, "--out", out.toString(), "--quiet"))
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean same(Path folder) throws IOException {
        Path one = folder.resolve("1");
        try (Stream<Path> paths = Files.walk(one)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (Files.mismatch(path, folder.resolve("2").resolve(one.relativize(path))) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static void print(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
