package org.oxytocinlab.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void allResultsAreWrittenAndTheirPlaceIsSaid() throws IOException {
        Desk.Answer answer = desk.with("hour.yaml", Desk.SHORT_CASE + "bag: 10 IU in 1000 mL renewed\n")
                .type("run", "hour.yaml");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("An hour at one rate (1 h)", "highest 10, final 10 mU/min", "written to /desk/out/hour");
        assertThat(desk.files("out"))
                .containsOnlyKeys(
                        "hour/case.yaml",
                        "hour/chart.png",
                        "hour/chart.svg",
                        "hour/contractions.csv",
                        "hour/report.html",
                        "hour/summary.json",
                        "hour/timecourse.csv",
                        "hour/tocograph.png");
    }

    @Test
    void reportTellsLessonWomanDecisionsAndLimits() throws IOException {
        String lesson = "teaches: Look before you raise.\n";
        String drill = """
                title: A drill
                duration: 1 h
                woman: {weight: 70 kg}
                protocol: {start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 20 mU/min}
                """;
        Desk.Answer answer = desk.with("drill.yaml", drill + lesson).type("run", "drill.yaml");

        assertThat(answer.out()).contains("Look before you raise.");
        assertThat(text("out/drill", "report.html"))
                .contains("Look before you raise.", "70 kg", "<svg", "Decisions", "below target", "Limits")
                .contains("she drinks 75 mL/h", "title: \"A drill\"")
                .doesNotContain("src=\"http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.yaml", "NUL.yaml", "com1.yaml", "aux.x.yaml"})
    void namesOfDevicesNameNoResults(String name) throws IOException {
        Desk.Answer answer = desk.with(name, Desk.SHORT_CASE).type("run", name);

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("names a device on Windows");
    }

    @Test
    void everySystemHasItsBrowser() {
        assertThat(Browser.opener("Windows 11")).containsExactly("rundll32", "url.dll,FileProtocolHandler");
        assertThat(Browser.opener("Mac OS X")).containsExactly("open");
        assertThat(Browser.opener("Linux")).containsExactly("xdg-open");
    }

    @Test
    void timeCourseHasARowAMinute() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml");
        List<String> lines = text("out/hour", "timecourse.csv").lines().toList();

        assertThat(lines).hasSize(62);
        assertThat(lines.get(0)).startsWith("time_min,oxytocin_rate_mU_per_min,infused_oxytocin_uU_per_mL,");
        assertThat(lines.get(61)).startsWith("60,10,7.142");
    }

    @Test
    void everyResultCarriesItsOrigin() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml", "--seed", "7");
        String summary = text("out/hour", "summary.json");
        String hash = summary.replaceAll("(?s).*\"case_sha256\": \"([0-9a-f]{64})\".*", "$1");

        assertThat(hash).hasSize(64);
        assertThat(summary).contains("\"seed\": 7", "\"tolerances\": \"", "For teaching. Not for patient care.");
        for (String picture : List.of("chart.png", "chart.svg", "tocograph.png")) {
            assertThat(new String(desk.files("out/hour").get(picture), ISO_8859_1))
                    .as(picture)
                    .contains(hash, "For teaching. Not for patient care.");
        }
    }

    @Test
    void sameCaseGivesTheSameBytes() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE);
        desk.type("run", "hour.yaml", "--out", "first");
        desk.type("run", "hour.yaml", "--out", "second");

        assertSame(desk.files("first"), desk.files("second"));
    }

    @Test
    void resolvedCaseGivesTheSameBytes() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml", "--seed", "11");
        Desk.Answer answer = desk.type("run", "out/hour/case.yaml", "--out", "again");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertSame(desk.files("out/hour"), desk.files("again/case"));
    }

    @Test
    void countryChangesNothing() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml", "--out", "here");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            desk.type("run", "hour.yaml", "--out", "there");
        } finally {
            Locale.setDefault(before);
        }

        assertSame(desk.files("here"), desk.files("there"));
    }

    @Test
    void seedMakesOtherContractionsAndTheSamePlasma() throws IOException {
        desk.with("day.yaml", Desk.SHORT_CASE.replace("1 h", "3 h"));
        desk.type("run", "day.yaml", "--seed", "1", "--out", "one");
        desk.type("run", "day.yaml", "--seed", "2", "--out", "two");

        assertThat(text("one/day", "contractions.csv")).isNotEqualTo(text("two/day", "contractions.csv"));
        assertThat(text("one/day", "timecourse.csv").lines().map(line -> line.split(",")[2]))
                .containsExactlyElementsOf(text("two/day", "timecourse.csv")
                        .lines()
                        .map(line -> line.split(",")[2])
                        .toList());
    }

    @Test
    void severalCasesGetAFolderEach() throws IOException {
        desk.with("a.yaml", Desk.SHORT_CASE).with("b.yaml", Desk.SHORT_CASE).type("run", "a.yaml", "b.yaml", "--quiet");

        assertThat(desk.files("out")).containsKeys("a/summary.json", "b/summary.json");
    }

    @Test
    void faultyCaseStopsAllBeforeTheFirstRun() throws IOException {
        desk.with("good.yaml", Desk.SHORT_CASE).with("bad.yaml", Desk.SHORT_CASE.replace("mU/min", "mL"));
        Desk.Answer answer = desk.type("run", "good.yaml", "bad.yaml", "missing.yaml");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("bad.yaml:3:", "there is no file 'missing.yaml'");
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void unreadableExpectationIsToldWithItsPlace() throws IOException {
        Desk.Answer answer = desk.with("bad.yaml", Desk.SHORT_CASE.replace("at end", "at 2 h"))
                .type("run", "bad.yaml");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("bad.yaml:6:5: expect", "'2 h' is after the end of the case");
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void equalStemsAreRefused() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).with("HOUR.yml", Desk.SHORT_CASE);
        Desk.Answer answer = desk.type("run", "hour.yaml", "HOUR.yml");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("would write to the same folder");
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void nameThatWouldLeaveTheFolderIsRefused() throws IOException {
        Desk.Answer answer = desk.with("...yaml", Desk.SHORT_CASE).type("run", "...yaml");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("a case needs a file name that can also name its results folder");
    }

    @Test
    void fileInPlaceOfTheOutputFolderEndsTheRun() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).with("out", "mine");
        Desk.Answer answer = desk.type("run", "hour.yaml");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).isEqualTo("cannot write results to /desk/out/hour: /desk/out is not a folder\n");
        assertThat(desk.path("out")).hasContent("mine");
    }

    @Test
    void fullDiskLeavesNothingBehind() throws IOException {
        try (Desk small = Desk.withDiskOf(1 << 14).with("hour.yaml", Desk.SHORT_CASE)) {
            Desk.Answer answer = small.type("run", "hour.yaml");

            assertThat(answer.exitCode()).isEqualTo(1);
            assertThat(answer.err())
                    .contains("cannot write results to /desk/out/hour")
                    .doesNotContain("\tat ");
            assertThat(small.path("out")).doesNotExist();
        }
    }

    @Test
    void runThatCannotFinishSaysWhyAndWritesNothing() throws IOException {
        desk.with("dry.yaml", """
                title: Without water
                duration: 8 h
                regimen: {rate: 1 mU/min}
                bag: {oxytocin: 10 IU, volume: 1 L, renewed: yes}
                model: {insensible loss: 2 L/h}
                """);
        Desk.Answer answer = desk.type("run", "dry.yaml");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("dry: the run could not finish").doesNotContain("\tat ");
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void quietRunPrintsNothing() throws IOException {
        Desk.Answer answer = desk.with("hour.yaml", Desk.SHORT_CASE).type("--quiet", "run", "hour.yaml");

        assertThat(answer).isEqualTo(new Desk.Answer(0, "", ""));
    }

    @Test
    void unusedKeysAreNotedOnce() throws IOException {
        desk.with("a.yaml", Desk.SHORT_CASE + "woman: {parity: 2}\n")
                .with("b.yaml", Desk.SHORT_CASE + "woman: {parity: 2}\n");

        assertThat(desk.type("run", "a.yaml", "b.yaml").err()).containsOnlyOnce("note: woman.parity");
    }

    private String text(String folder, String name) throws IOException {
        return new String(desk.files(folder).get(name), UTF_8);
    }

    private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> second) {
        assertThat(first).isNotEmpty();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }
}
