package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources that a script compiles or reads are where it looks for them; most of the scripts are started by hand, and seldom. */
class ScriptsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern SOURCE =
            Pattern.compile("(?:engine/|charts/|scenarios/)?src/[\\w./-]+\\.(?:java|cpp|py|yaml)");

    /** With a folder that the script has given a name, as in {@code "$jmh/PlainLoop.java"}. */
    private static final Pattern BENCHMARK = Pattern.compile("\\$jmh/(\\w+\\.java)");

    private static final String BENCHMARKS = "engine/src/jmh/java/org/oxytocinlab/engine/";

    @Test
    void scriptsFindTheirSources() throws IOException {
        List<String> named = named();

        assertThat(named).hasSizeGreaterThan(6).contains(BENCHMARKS + "PlainLoop.java");
        assertThat(named).allSatisfy(source -> assertThat(ROOT.resolve(source)).isRegularFile());
    }

    private static List<String> named() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(".ci"))) {
            return files.filter(file -> !file.toString().contains(".xml"))
                    .flatMap(ScriptsTest::sources)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> sources(Path script) {
        try {
            String text = Files.readString(script);
            return Stream.concat(
                    SOURCE.matcher(text).results().map(found -> found.group()),
                    BENCHMARK.matcher(text).results().map(found -> BENCHMARKS + found.group(1)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(script.toString(), unreadable);
        }
    }
}
