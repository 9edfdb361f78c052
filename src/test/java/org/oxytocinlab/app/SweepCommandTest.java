package org.oxytocinlab.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A grid of trials as a command. */
@Tag("slow")
class SweepCommandTest {
    static final String GRID = """
            title: A small grid
            population: induction
            labour: no
            women: 8
            duration: 4 h
            watch: {every: 10 min}
            bag: {oxytocin: 30 IU, volume: 500 mL}
            fluids: none
            sweep:
              - {vary: step, values: [1 mU/min, 6 mU/min]}
              - {vary: interval, values: [10 min, 20 min, 40 min]}
            arms:
              - {name: base, protocol: {start: 1 mU/min, step: 1 mU/min, every: 30 min, maximum: 40 mU/min, target: 4 to 5 /10min}}
            """;

    private static final String LINE = GRID.replace("  - {vary: step, values: [1 mU/min, 6 mU/min]}\n", "");

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private Map<String, byte[]> sweep(String... more) throws IOException {
        desk.with("grid.yaml", GRID).with("line.yaml", LINE);
        Desk.Answer answer = desk.type(more);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return desk.files("out");
    }

    private static List<String> rows(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8).lines().toList();
    }

    @Test
    void gridIsMappedAndTabled() throws IOException {
        Map<String, byte[]> files = sweep("sweep", "grid.yaml");
        assertThat(files)
                .containsOnlyKeys(
                        "grid-sweep/sweep.csv",
                        "grid-sweep/map.png",
                        "grid-sweep/map.svg",
                        "grid-sweep/front.png",
                        "grid-sweep/front.svg",
                        "grid-sweep/study.yaml",
                        "grid-sweep/report.html",
                        "grid-sweep/summary.json");
        List<String> rows = rows(files, "grid-sweep/sweep.csv");
        assertThat(rows.get(0))
                .isEqualTo("cell,step_mU_per_min,interval_min,endpoint,unit,statistic,value,low,high,standard_error,"
                        + "women,on_front");
        assertThat(rows)
                .filteredOn(row -> row.contains(",tachysystole,1,share,"))
                .hasSize(6);
        assertThat(rows).filteredOn(row -> row.startsWith("6,6,40,")).isNotEmpty();
        assertThat(new String(files.get("grid-sweep/report.html"), UTF_8))
                .contains("Methods", "Wilson", "Lowest plasma sodium");
    }

    @Test
    void threadsDoNotMatter() throws IOException {
        Map<String, byte[]> alone = sweep("sweep", "grid.yaml", "--threads", "1", "--out", "out/one");
        Map<String, byte[]> both = sweep("sweep", "grid.yaml", "--threads", "2", "--out", "out/two");
        alone.forEach((name, bytes) ->
                assertThat(both.get(name.replace("one/", "two/"))).as(name).isEqualTo(bytes));
    }

    @Test
    void resolvedStudyGivesTheSameBytes() throws IOException {
        Map<String, byte[]> first = sweep("sweep", "grid.yaml");
        desk.with("study.yaml", new String(first.get("grid-sweep/study.yaml"), UTF_8));
        Map<String, byte[]> second = sweep("sweep", "study.yaml", "--name", "again");
        for (String name : List.of("sweep.csv", "map.png", "front.svg")) {
            assertThat(second.get("again-sweep/" + name)).as(name).isEqualTo(first.get("grid-sweep/" + name));
        }
    }

    @Test
    void aCellIsTheTrialOfItsArm() throws IOException {
        desk.with(
                "cell.yaml",
                GRID.replaceAll("sweep:\n.*\n.*\n", "")
                        .replace("step: 1 mU/min, every: 30", "step: 6 mU/min, every: 20"));
        List<String> grid = rows(sweep("sweep", "grid.yaml"), "grid-sweep/sweep.csv");
        List<String> trial = rows(sweep("trial", "cell.yaml"), "cell/trial.csv");
        int column = List.of(trial.get(0).split(",")).indexOf("highest_oxytocin_rate_mU_per_min");
        double mean = trial.stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row.split(",")[column]))
                .average()
                .orElseThrow();
        String row = grid.stream()
                .filter(each -> each.startsWith("5,6,20,highest oxytocin rate,mU/min,mean,"))
                .findFirst()
                .orElseThrow();
        // Files have nine digits.
        assertThat(Double.parseDouble(row.split(",")[6])).isCloseTo(mean, org.assertj.core.api.Assertions.within(1e-6));
    }

    /** The lesson of the shipped study, with few women: every 10 min the rate outruns what is needed. */
    @Test
    void whatIsFasterThanTheDelayOvershoots() throws IOException {
        List<String> rows = rows(sweep("sweep", "grid.yaml"), "grid-sweep/sweep.csv");
        assertThat(mean(rows, "6,10")).isGreaterThan(1.2 * mean(rows, "6,20"));
        assertThat(mean(rows, "6,20")).isLessThan(1.2 * mean(rows, "6,40"));
    }

    private static double mean(List<String> rows, String cell) {
        return rows.stream()
                .filter(row -> row.matches("\\d+," + cell + ",highest oxytocin rate,mU/min,mean,.*"))
                .mapToDouble(row -> Double.parseDouble(row.split(",")[6]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneFactorIsALine() throws IOException {
        Map<String, byte[]> files = sweep(
                "sweep",
                "line.yaml",
                "--slide-each",
                "--endpoint",
                "highest oxytocin rate",
                "--endpoint",
                "tachysystole");
        assertThat(files)
                .containsKeys(
                        "line-sweep/lines.png", "line-sweep/slide-tachysystole.svg", "line-sweep/slide-front.png");
        assertThat(rows(files, "line-sweep/sweep.csv"))
                .filteredOn(row -> row.contains("tachysystole,1,share"))
                .hasSize(6);
    }

    /** The median of women of whom most never got there. */
    @Test
    void lineOfWhatComesToFewSaysNever() throws IOException {
        desk.with("brief.yaml", LINE.replace("duration: 4 h", "duration: 1 h"));
        Desk.Answer answer = desk.type(
                "sweep", "brief.yaml", "--quiet", "--out", "brief", "--endpoint", "minutes to adequate contractions");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        String lines = new String(desk.files("brief").get("brief-sweep/lines.svg"), UTF_8);
        assertThat(lines).contains("never at 40");
    }

    @Test
    void intervalsThatNoRoundFallsOnAreTold() throws IOException {
        desk.with("rounds.yaml", LINE.replace("[10 min, 20 min, 40 min]", "[15 min, 20 min]"));
        Desk.Answer answer = desk.type("sweep", "rounds.yaml");
        assertThat(answer.err())
                .contains("identical in every endpoint of every woman: 'interval 15 min' and 'interval 20 min'");
    }

    @Test
    void ladderOfTheStudyIsUsedUnlessAnOptionReplacesIt() throws IOException {
        desk.with("hour.yaml", """
                title: A ladder
                duration: 1 h
                regimen: none
                rates: [1 mU/min, 4 mU/min]
                dwell: 30 min
                arms: [{name: one}]
                """);
        Desk.Answer own = desk.type("dose-response", "hour.yaml", "--women", "2");
        assertThat(own.err()).doesNotContain("replaces");
        assertThat(new String(desk.files("out").get("hour-dose-response/summary.json"), UTF_8))
                .contains("\"dwell_min\": 30")
                .containsPattern("rates_mU_per_min\": \\[\\s*1,\\s*4\\s*]");
        Desk.Answer other =
                desk.type("dose-response", "hour.yaml", "--women", "2", "--rates", "2,8", "--dwell", "50 min");
        assertThat(other.err())
                .contains("--rates replaces the rates of the study, 1 mU/min, 4 mU/min")
                .contains("--dwell replaces the dwell of the study, 30 min");
        assertThat(new String(desk.files("out").get("hour-dose-response/study.yaml"), UTF_8))
                .contains("rates: [2 mU/min, 8 mU/min]", "dwell: 50 min");
    }
}
