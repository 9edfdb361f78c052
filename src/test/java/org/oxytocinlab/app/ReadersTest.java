package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers that the page on formats shows read what a run writes; skipped, and told, where their language is not installed. */
class ReadersTest {
    private static final Path EXAMPLES = Path.of("docs", "examples").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void run() throws IOException {
        Files.writeString(folder.resolve("hour.yaml"), Desk.SHORT_CASE);
        assertThat(Oxytocin.commandLine(folder).execute("run", "hour.yaml", "--quiet"))
                .isZero();
    }

    @Test
    void pythonReadsTheTables() throws Exception {
        demandSame("python3", "read_results.py");
    }

    @Test
    void rReadsTheTables() throws Exception {
        demandSame("Rscript", "read_results.R");
    }

    /** With an infusion that stops and an injection into a muscle; the table is rounded to nine digits. */
    @ParameterizedTest
    @ValueSource(strings = {"stop-the-drip", "third-stage-im"})
    void pythonWorksOutThePlasmaLevelsFromTheEventTable(String name) throws Exception {
        demandLanguage("python3", "superpose_events.py");
        assertThat(Oxytocin.commandLine(folder).execute("export", "--nonmem", name, "--out", "tables", "--quiet"))
                .isZero();
        String script = EXAMPLES.resolve("superpose_events.py").toString();
        String[] words = answer(
                        "python3",
                        script,
                        folder.resolve("tables").resolve(name).toString())
                .strip()
                .split(" ");

        assertThat(Integer.parseInt(words[0])).isGreaterThan(60);
        assertThat(Double.parseDouble(words[1])).isLessThan(1e-8);
    }

    /** By a library that shares nothing with the program; the table of the run is rounded to nine digits. */
    @ParameterizedTest
    @ValueSource(strings = {"stop-the-drip", "third-stage-im", "bolus-by-mistake"})
    void pythonReadsAndSolvesTheModelInSbml(String name) throws Exception {
        String script = "simulate_sbml.py";
        Optional<String> python = Stream.of("python3", "/usr/bin/python3")
                .filter(each -> isInstalled(each, "-c", "import libsbml"))
                .findFirst();
        demand(python.isPresent(), "python3 with libSBML", script);
        assertThat(Oxytocin.commandLine(folder).execute("run", name, "--quiet")).isZero();
        assertThat(Oxytocin.commandLine(folder).execute("export", "--sbml", name, "--out", "models", "--quiet"))
                .isZero();
        String[] words = answer(
                        python.orElseThrow(),
                        EXAMPLES.resolve(script).toString(),
                        folder.resolve("models").resolve(name + ".xml").toString(),
                        folder.resolve("out").resolve(name).toString())
                .strip()
                .split(" ");

        assertThat(words[0]).as("faults of the model").isEqualTo("0");
        assertThat(Integer.parseInt(words[1])).isGreaterThan(60);
        assertThat(Double.parseDouble(words[2])).isLessThan(1e-8);
        assertThat(Double.parseDouble(words[3])).isLessThan(1e-8);
    }

    private static void demandLanguage(String language, String script) {
        demand(isInstalled(language, "--version"), language, script);
    }

    private static void demand(boolean installed, String language, String script) {
        if (!installed) {
            System.out.println("No " + language + ": " + script + " is not tried.");
        }
        assumeTrue(installed, "no " + language);
    }

    private void demandSame(String language, String script) throws Exception {
        demandLanguage(language, script);
        Path results = folder.resolve("out").resolve("hour");
        String[] words = answer(language, EXAMPLES.resolve(script).toString(), results.toString())
                .strip()
                .split(" ");

        assertThat(words[0]).isEqualTo("61");
        assertThat(Integer.parseInt(words[1]))
                .isEqualTo(rows(results, "contractions.csv").size());
        double highest = rows(results, "timecourse.csv").stream()
                .mapToDouble(row -> Double.parseDouble(row.split(",")[3]))
                .max()
                .orElseThrow();
        assertThat(Double.parseDouble(words[2])).isEqualTo(highest);
    }

    private static List<String> rows(Path results, String name) throws IOException {
        List<String> lines = Files.readAllLines(results.resolve(name));
        return lines.subList(1, lines.size());
    }

    private static boolean isInstalled(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String answer(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
