package org.oxytocinlab.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that ask a question of several runs. */
@Tag("slow")
class StudyCommandsTest {
    static final String STUDY = """
            title: Small against large steps
            question: Does it matter?
            duration: 2 h
            fluids: none
            arms:
              - {name: small, regimen: {start: 1 mU/min, step: 1 mU/min, every: 20 min}}
              - {name: large, regimen: {start: 4 mU/min, step: 4 mU/min, every: 20 min}}
            expect:
              - total oxytocin at end with large is twice total oxytocin at end with small
            """;

    static final String TRIAL = """
            title: A small trial
            question: Does it matter?
            population: induction
            labour: no
            women: 6
            duration: 2 h
            arms:
              - {name: small, protocol: {start: 1 mU/min, step: 1 mU/min, every: 20 min, maximum: 20 mU/min}}
              - {name: large, protocol: {start: 6 mU/min, step: 6 mU/min, every: 20 min, maximum: 20 mU/min}}
            found:
              - {measure: tachysystole, as: ratio, arm: large, value: 1.3, from: 1.2, to: 1.4, source: satin1992}
            expect:
              - ratio of total oxytocin with large is above 1
              - median highest oxytocin rate with small is 1 to 10 mU/min
            """;

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private String text(String folder, String name) throws IOException {
        return new String(desk.files(folder).get(name), UTF_8);
    }

    private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> second) {
        assertThat(second).containsOnlyKeys(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void comparisonTellsWhatDiffersFirst() throws IOException {
        Desk.Answer answer = desk.with("steps.yaml", STUDY).type("compare", "steps.yaml");
        assertThat(answer.err().lines())
                .containsExactly(
                        "note: no bag is stated: 10 IU in 1000 mL is assumed and replaced when empty",
                        "note: no maximum is stated: only the end of the case stops the increase");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out().lines().toList().get(0)).isEqualTo("Small against large steps");
        assertThat(answer.out())
                .containsSubsequence(
                        "what differs",
                        "regimen, small: start 1 mU/min",
                        "endpoint",
                        "differences are taken before rounding");
        assertThat(desk.files("out/steps"))
                .containsOnlyKeys(
                        "chart.png",
                        "chart.svg",
                        "endpoints.csv",
                        "report.html",
                        "study.yaml",
                        "summary.json",
                        "timecourse.csv");
    }

    @Test
    void differencesAreTakenFromTheFirstArm() throws IOException {
        desk.with("steps.yaml", STUDY).type("compare", "steps.yaml");
        String rate = text("out/steps", "endpoints.csv")
                .lines()
                .filter(line -> line.startsWith("highest_oxytocin_rate_mU_per_min"))
                .findFirst()
                .orElseThrow();
        assertThat(text("out/steps", "endpoints.csv")).startsWith("endpoint,small,large,large minus small\n");
        assertThat(rate).isEqualTo("highest_oxytocin_rate_mU_per_min,6,24,18");
    }

    @Test
    void casesAreComparedWithTheSeedOfTheFirst() throws IOException {
        String other = Desk.SHORT_CASE.replace("10 mU/min", "20 mU/min");
        Desk.Answer answer = desk.with("a.yaml", "seed: 5\n" + Desk.SHORT_CASE)
                .with("b.yaml", "seed: 6\n" + other)
                .type("compare", "a.yaml", "b.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(text("out/a-versus-b", "summary.json")).contains("\"seed\": 5");
        assertThat(answer.out()).doesNotContain("seed,");
    }

    @Test
    void anotherWomanIsPointedOut() throws IOException {
        Desk.Answer answer = desk.with("a.yaml", Desk.SHORT_CASE)
                .with("b.yaml", Desk.SHORT_CASE + "woman: {gestation: 20 wk}\n")
                .type("compare", "a.yaml", "b.yaml");
        assertThat(answer.out()).contains("woman: gestation, b: 20 wk");
        assertThat(answer.err()).contains("note: the woman is not the same in all arms");
    }

    @Test
    void identicalArmsDifferInNothing() throws IOException {
        Desk.Answer answer = desk.with("a.yaml", Desk.SHORT_CASE)
                .with("b.yaml", Desk.SHORT_CASE)
                .type("compare", "a.yaml", "b.yaml");
        assertThat(answer.out()).contains("what differs: nothing");
        assertThat(answer.err()).contains("note: the arms are identical");
        text("out/a-versus-b", "endpoints.csv")
                .lines()
                .skip(1)
                .forEach(line -> assertThat(line).matches(".*,(0|)$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "trial", "dose-response"})
    void resolvedStudyGivesTheSameBytesInAnyCountry(String command) throws IOException {
        desk.with("study.yaml", command.equals("trial") ? TRIAL : STUDY);
        String folder = command.equals("dose-response") ? "study-dose-response" : "study";
        desk.type(command, "study.yaml", "--out", "first");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        Desk.Answer answer;
        try {
            answer = desk.type(command, "first/" + folder + "/study.yaml", "--out", "second");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertSame(desk.files("first"), desk.files("second"));
    }

    @Test
    void threadsChangeNoByteOfATrial() throws IOException {
        desk.with("small.yaml", TRIAL);
        for (String threads : List.of("1", "2", "8")) {
            Desk.Answer answer = desk.type("trial", "small.yaml", "--threads", threads, "--out", "with" + threads);
            assertThat(answer.exitCode()).as(answer.err()).isZero();
        }
        assertSame(desk.files("with1"), desk.files("with2"));
        assertSame(desk.files("with1"), desk.files("with8"));
    }

    @Test
    void threadsChangeNoByteOfADoseResponse() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE);
        desk.type("dose-response", "hour.yaml", "--women", "4", "--threads", "1", "--out", "with1");
        desk.type("dose-response", "hour.yaml", "--women", "4", "--threads", "8", "--out", "with8");
        assertSame(desk.files("with1"), desk.files("with8"));
    }

    @Test
    void trialWritesARowAWomanAndArmAndItsReport() throws IOException {
        Desk.Answer answer = desk.with("small.yaml", TRIAL).type("trial", "small.yaml", "--women", "5");
        assertThat(answer.err().lines()).allMatch(line -> line.startsWith("note: "));
        assertThat(text("out/small", "summary.json")).contains("parity of a population is drawn");
        assertThat(text("out/small", "report.html")).contains("parity of a population is drawn");
        Map<String, byte[]> files = desk.files("out/small");
        assertThat(files)
                .containsKeys(
                        "trial.csv",
                        "endpoints.csv",
                        "bands.csv",
                        "bands.png",
                        "bands.svg",
                        "forest.png",
                        "distributions.svg",
                        "report.html",
                        "study.yaml",
                        "summary.json");
        assertThat(text("out/small", "trial.csv").lines()).hasSize(11);
        assertThat(text("out/small", "report.html"))
                .contains("Does it matter?", "For teaching. Not for patient care.", "Caesareans")
                .contains("Satin 1992");
        assertThat(answer.out()).contains("women with tachysystole", "Satin 1992");
    }

    @Test
    void trialOfOneWomanWithoutVariationIsTheComparison() throws IOException {
        String trial =
                TRIAL.replace("population: induction", "population: none").replaceAll("(?s)expect:.*", "");
        String study = trial.replaceAll("(?m)^(population|women):.*\n", "").replaceAll("(?s)found:.*", "");
        desk.with("trial.yaml", trial).with("study.yaml", study);
        desk.type("trial", "trial.yaml", "--women", "1");
        desk.type("compare", "study.yaml");
        String median = cell(text("out/trial", "endpoints.csv"), "large,total oxytocin,", 4);
        assertThat(median).isNotEmpty().isEqualTo(cell(text("out/study", "endpoints.csv"), "total_oxytocin_IU,", 2));
    }

    private static String cell(String table, String row, int column) {
        return table.lines()
                .filter(line -> line.startsWith(row))
                .findFirst()
                .orElseThrow()
                .split(",", -1)[column];
    }

    @Test
    void everyPictureCarriesItsOrigin() throws IOException {
        desk.with("small.yaml", TRIAL).type("trial", "small.yaml", "--seed", "3");
        String summary = text("out/small", "summary.json");
        String hash = summary.replaceAll("(?s).*\"case_sha256\": \"([0-9a-f]{64})\".*", "$1");
        assertThat(summary).contains("\"seed\": 3");
        for (String picture : List.of("bands.png", "forest.svg", "distributions.png")) {
            assertThat(new String(desk.files("out/small").get(picture), ISO_8859_1))
                    .contains(hash, "For teaching. Not for patient care.");
        }
    }

    @Test
    void replicatesGetATableOfTheirOwn() throws IOException {
        desk.with("small.yaml", TRIAL.replace("women: 6", "women: 3\nreplicates: 2"))
                .type("trial", "small.yaml");
        assertThat(text("out/small", "trial.csv").lines()).hasSize(1 + 2 * 3 * 2);
        assertThat(text("out/small", "replicates.csv")).contains("\n1,large,", "\n2,large,");
    }

    @Test
    void randomisedTrialHasOneRowAWoman() throws IOException {
        desk.with("small.yaml", TRIAL.replace("women: 6", "women: 12\ndesign: randomised"))
                .type("trial", "small.yaml");
        assertThat(text("out/small", "trial.csv").lines()).hasSize(13);
    }

    @Test
    void fullDiskLeavesNothingBehind() throws IOException {
        try (Desk small = Desk.withDiskOf(20_000)) {
            Desk.Answer answer = small.with("small.yaml", TRIAL).type("trial", "small.yaml");
            assertThat(answer.exitCode()).isEqualTo(1);
            assertThat(answer.err()).contains("cannot write");
            assertThat(small.files("")).containsOnlyKeys("small.yaml");
        }
    }

    @Test
    void failedTrialLeavesEarlierResultsAsTheyWere() throws IOException {
        desk.with("small.yaml", TRIAL).type("trial", "small.yaml");
        Map<String, byte[]> before = desk.files("out");
        String dry = TRIAL.replace("duration: 2 h", "duration: 2 h\nbag: {oxytocin: 10 mU, volume: 10 mL}");
        Desk.Answer answer = desk.with("small.yaml", dry).type("trial", "small.yaml");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("woman 1, arm 'small'", "runs dry");
        assertSame(before, desk.files("out"));
    }

    @Test
    void checkHoldsStudiesAgainstThemselves() throws IOException {
        Desk.Answer answer =
                desk.with("small.yaml", TRIAL).with("steps.yaml", STUDY).type("check", "small.yaml", "steps.yaml");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("ok      ratio of total oxytocin with large is above 1")
                .contains("failed  total oxytocin at end with large is twice total oxytocin at end with small")
                .contains("got 1680 mU");
    }

    @Test
    void doseResponseAnswersEveryRateAsked() throws IOException {
        Desk.Answer answer = desk.with("hour.yaml", Desk.SHORT_CASE)
                .type("dose-response", "hour.yaml", "--rates", "0,1,2,4,8,16", "--women", "8");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        String table = text("out/hour-dose-response", "dose-response.csv");
        assertThat(table.lines()).hasSize(7);
        assertThat(table).startsWith("group,rate_mU_per_min,steady_contractions_per_10min,");
        assertThat(answer.out()).contains("ED50", "extrapolated");
        // A map without order would print its keys anew in every process.
        assertThat(text("out/hour-dose-response", "summary.json"))
                .containsSubsequence(
                        "\"arms\"", "\"rates_mU_per_min\"", "\"dwell_min\"", "\"women\"", "\"population\"");
    }
}
