package org.oxytocinlab.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tachysystole of a trial is what stands in the chart, and published shares stand beside those of the model. */
@Tag("slow")
class ChartedTachysystoleTest {
    private static final Path INPUTS = Path.of("test", "resources", "small-inputs");

    private static final String SATIN = """
            title: Two doses
            population: induction
            women: 8
            tachysystole: ACOG 1999
            duration: 4 h
            arms:
              - {name: low, protocol: {start: 1 mU/min, step: 1 mU/min, every: 20 min, maximum: 42 mU/min, target: 4 to 5 /10min}}
              - {name: high, protocol: {start: 12 mU/min, step: 12 mU/min, every: 20 min, maximum: 42 mU/min, target: 4 to 5 /10min}}
            found:
              - {measure: tachysystole, as: ratio, arm: high, value: 1.31, from: 1.21, to: 1.42, shares: [42 %, 55.5 %], source: satin1992}
            """;

    private static Desk.Answer trial(Desk desk, String text, String... options) throws IOException {
        String[] words = new String[options.length + 2];
        words[0] = "trial";
        words[1] = "study.yaml";
        System.arraycopy(options, 0, words, 2, options.length);
        Desk.Answer answer = desk.with("study.yaml", text).type(words);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer;
    }

    private static List<String> row(Desk.Answer answer, String label) {
        String line = answer.out()
                .lines()
                .filter(each -> each.strip().startsWith(label))
                .findFirst()
                .orElseThrow();
        return List.of(line.strip().split(" {3,}"));
    }

    private static List<String> line(Desk.Answer answer, String words) {
        String line = answer.out()
                .lines()
                .filter(each -> each.contains(words))
                .findFirst()
                .orElseThrow();
        return List.of(line.strip().split(" {3,}"));
    }

    private static double percent(String cell) {
        return Double.parseDouble(cell.substring(0, cell.indexOf(' ')));
    }

    /** Whoever is above the line for a second is not called ill; whoever stands in the chart is, and so is who stays there. */
    @Test
    void aSecondAboveTheLineIsNotCharted() throws IOException {
        String text = Files.readString(INPUTS.resolve("a-second-above-the-line.yaml"));
        try (Desk desk = Desk.empty()) {
            Desk.Answer answer = trial(desk, text, "--women", "60");
            List<String> charted = row(answer, "women with tachysystole (NICHD 2008, charted)");
            List<String> lasting =
                    row(answer, "women with lasting tachysystole (NICHD 2008, whole strip, 10 min or more)");
            long touched = new String(desk.files("out/study").get("trial.csv"), UTF_8)
                    .lines()
                    .filter(line -> line.contains(",high,"))
                    .filter(line -> Double.parseDouble(line.split(",")[column(desk, "minutes_of_tachysystole")]) > 0)
                    .count();
            assertThat(percent(charted.get(2))).isLessThan(100.0 * touched / 30);
            assertThat(percent(lasting.get(2))).isLessThanOrEqualTo(percent(charted.get(2)));
        }
    }

    private static int column(Desk desk, String name) {
        try {
            String head = new String(desk.files("out/study").get("trial.csv"), UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            return List.of(head.split(",")).indexOf(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void publishedSharesStandBesideThoseOfTheModel() throws IOException {
        try (Desk desk = Desk.empty()) {
            Desk.Answer answer = trial(desk, SATIN);
            List<String> headers = line(answer, "verdict");
            List<String> cells = line(answer, "Satin 1992");
            assertThat(cells.get(headers.indexOf("shares published"))).isEqualTo("42 and 55.5 %");
            assertThat(cells.get(headers.indexOf("shares virtual"))).matches("\\d+ and \\d+ %");
            String report = new String(desk.files("out/study").get("report.html"), UTF_8);
            assertThat(report).contains("Published: 42 and 55.5 %, ratio 1.31 (Satin 1992).");
        }
    }

    /** What is needed never stands without its interval, and the shares stand in the same row. */
    @Test
    void numberNeededStandsWithItsIntervalAndTheShares() throws IOException {
        try (Desk desk = Desk.empty()) {
            Desk.Answer answer = trial(desk, SATIN, "--women", "16");
            List<List<String>> rows = answer.out()
                    .lines()
                    .filter(line -> line.contains(" for one "))
                    .map(line -> List.of(line.strip().split(" {3,}")))
                    .toList();
            assertThat(rows).isNotEmpty().allSatisfy(cells -> {
                assertThat(cells.get(1)).endsWith(" %");
                assertThat(cells.get(2)).endsWith(" %");
                assertThat(cells.get(5)).matches("\\d+ for one (more|less) \\(\\d+ to \\d+\\)");
            });
        }
    }

    @Test
    void armInWhichNobodyLooksIsSaidToBeOne() throws IOException {
        String text = """
                title: By the clock
                population: induction
                women: 2
                duration: 2 h
                arms:
                  - {name: clock, regimen: {start: 4 mU/min, step: 4 mU/min, every: 20 min, maximum: 20 mU/min}}
                  - {name: nurse, protocol: {start: 4 mU/min, step: 4 mU/min, every: 20 min, maximum: 20 mU/min}}
                """;
        try (Desk desk = Desk.empty()) {
            Desk.Answer answer = trial(desk, text);
            assertThat(answer.err())
                    .contains("note: nobody looks and nobody stops: the rate follows the clock in 'clock'\n");
            assertThat(new String(desk.files("out/study").get("report.html"), UTF_8))
                    .contains("Nobody looks and nobody stops in", "charted every 30 min");
        }
    }

    @Test
    void sodiumHasNoRatio() throws IOException {
        try (Desk desk = Desk.empty()) {
            Desk.Answer answer = trial(desk, SATIN, "--women", "3");
            List<String> cells = answer.out()
                    .lines()
                    .filter(line -> line.contains("lowest plasma sodium"))
                    .map(line -> List.of(line.strip().split(" {3,}")))
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            assertThat(cells.get(4)).isEqualTo("–");
            Desk.Answer refused = desk.with(
                            "bad.yaml", SATIN + "expect:\n  - ratio of lowest plasma sodium with high is 1 to 2\n")
                    .type("check", "bad.yaml");
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).contains("bad.yaml:12:", "no natural zero");
        }
    }
}
