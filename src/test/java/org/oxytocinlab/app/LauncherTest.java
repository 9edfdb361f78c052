package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher of Unix asks of Java; a script stands in for Java and writes down how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            printf '%s\\n' "$*" >>"$CALLS"
            for argument in "$@"; do
                case $argument in
                -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
                -Xshare:dump) dump=yes ;;
                esac
            done
            case "$*" in
            *-Xshare:dump* | *-Xshare:on*)
                echo noise
                echo noise >&2
                [ -z "$dump" ] || echo classes >"$archive"
                case "$*" in *"$REFUSED"*) exit 1 ;; esac
                ;;
            *" check "*) echo word; exit 2 ;;
            esac
            """;

    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions"
            + " -XX:Tier3MinInvocationThreshold=3 -XX:Tier3CompileThreshold=4000";
    private static final String LITTLE_INLINED = QUICK + " -XX:C1MaxInlineSize=12 -XX:C1MaxInlineLevel=3";
    private static final String SMALL = " -XX:MaxNewSize=32m -XX:PretenureSizeThreshold=2m";
    private static final String PREPARING = "Preparing quicker starts (once, a few seconds)...\n";

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;
    private Path calls;
    private String refused = "nothing";

    @BeforeEach
    void installed() throws IOException {
        home = Files.createDirectories(folder.resolve("a home"));
        Files.copy(Path.of("..", "oxytocin"), home.resolve("oxytocin"));
        jar = Files.writeString(home.resolve("oxytocin.jar"), "jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        calls = folder.resolve("calls");
        jdk("17.0.1");
    }

    @Test
    void firstStartMakesAnArchiveAndEveryStartUsesIt() throws Exception {
        Answer first = check();
        assertThat(first).isEqualTo(new Answer(2, "word\n", PREPARING));
        assertThat(archives())
                .singleElement()
                .satisfies(archive -> assertThat(called())
                        .last()
                        .asString()
                        .contains("-XX:SharedArchiveFile=" + archive + " -Xlog:disable -jar " + jar + " check"));
        Files.delete(calls);
        assertThat(check()).isEqualTo(new Answer(2, "word\n", ""));
        assertThat(called())
                .singleElement()
                .asString()
                .contains("-XX:SharedArchiveFile=" + archives().get(0));
    }

    @Test
    void anArchiveOfAnotherJarIsNotUsedAndGoes() throws Exception {
        check();
        Path old = archives().get(0);
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
        Files.delete(jar);
        Files.writeString(jar, "another jar");
        check();
        assertThat(archives()).hasSize(1).doesNotContain(old);
        assertThat(called()).last().asString().contains(archives().get(0).toString());
    }

    @Test
    void anotherJdkHasAnArchiveOfItsOwn() throws Exception {
        check();
        Path first = archives().get(0);
        jdk("25.0.1");
        check();
        assertThat(archives()).hasSize(2).contains(first);
        assertThat(called()).last().asString().doesNotContain(first.toString()).contains("-XX:SharedArchiveFile=");
        jdk("17.0.1");
        assertThat(check().err()).isEmpty();
        assertThat(called()).last().asString().contains(first.toString());
    }

    @Test
    void aJdkThatMakesNoArchiveIsAskedOnce() throws Exception {
        refused = "-Xshare:dump";
        assertThat(check()).isEqualTo(new Answer(2, "word\n", PREPARING));
        assertThat(check()).isEqualTo(new Answer(2, "word\n", ""));
        assertThat(called()).last().asString().doesNotContain("SharedArchiveFile");
        assertThat(called().stream().filter(call -> call.contains("-Xshare:dump")))
                .hasSize(1);
    }

    @Test
    void anArchiveThatJavaRefusesIsNotKept() throws Exception {
        refused = "-Xshare:on";
        check();
        assertThat(called()).last().asString().doesNotContain("SharedArchiveFile");
    }

    @Test
    void aStartBesideTheOneThatMakesTheArchiveDoesWithout() throws Exception {
        check();
        Path archive = archives().get(0);
        Files.delete(archive);
        Path work = Files.createDirectory(Path.of(archive + ".making"));
        assertThat(check()).isEqualTo(new Answer(2, "word\n", ""));
        assertThat(called()).last().asString().doesNotContain("SharedArchiveFile");
        Files.setLastModifiedTime(work, FileTime.from(Instant.now().minusSeconds(3600)));
        assertThat(check().err()).as("the other was killed").isEqualTo(PREPARING);
        assertThat(work).doesNotExist();
        assertThat(archives()).containsExactly(archive);
    }

    @Test
    void aFolderThatCannotBeWrittenIsLeftAlone() throws Exception {
        assertThat(home.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(home), "who may write everywhere cannot test this");
        assertThat(check()).isEqualTo(new Answer(2, "word\n", ""));
        assertThat(called()).singleElement().asString().doesNotContain("SharedArchiveFile");
        assertThat(home.toFile().setWritable(true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "check a-case, " + LITTLE_INLINED + " -Xshare:auto",
        "run a-case, " + LITTLE_INLINED + " -XX:NewSize=192m",
        "--quiet run trial, " + LITTLE_INLINED + " -XX:NewSize=192m",
        "trial a-study, " + QUICK + SMALL,
        "trial a-study --women 4999, " + QUICK + SMALL,
        "trial --women=5000 a-study, -XX:+TieredCompilation" + SMALL,
        "trial a-study --women 10000, -XX:+TieredCompilation" + SMALL
    })
    void memoryAndCompilerFollowTheCommand(String typed, String options) throws Exception {
        start(typed.split(" "));
        assertThat(called()).last().asString().startsWith(options + " ").endsWith(" " + typed);
    }

    @Test
    void theArchiveIsMadeWhereNobodyReadsWhatIsSaid() throws Exception {
        ProcessBuilder deaf = new ProcessBuilder(
                "sh",
                "-c",
                "(sleep 0.3; exec sh \"$0\" check a-case) 2>&1 | :",
                home.resolve("oxytocin").toString());
        deaf.environment().putAll(surroundings());
        deaf.start().waitFor();
        assertThat(archives()).hasSize(1);
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".making"));
        }
    }

    private void jdk(String version) throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private record Answer(int exitCode, String out, String err) {}

    private Answer check() throws IOException, InterruptedException {
        return start("check", "a-case");
    }

    private Answer start(String... typed) throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("oxytocin").toString()));
        command.addAll(List.of(typed));
        ProcessBuilder launcher =
                new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        launcher.environment().putAll(surroundings());
        int exitCode = launcher.start().waitFor();
        return new Answer(exitCode, Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    private Map<String, String> surroundings() {
        return Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "CALLS", calls.toString(), "REFUSED", refused);
    }

    private List<String> called() throws IOException {
        return Files.readAllLines(calls);
    }

    private List<Path> archives() throws IOException {
        List<Path> archives = new ArrayList<>();
        try (Stream<Path> files = Files.list(home)) {
            files.filter(file -> file.toString().endsWith(".jsa")).forEach(archives::add);
        }
        return archives;
    }
}
