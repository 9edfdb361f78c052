package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.scenarios.Library;

/** A ledger gives the run again, and a spoilt one is told by its row. */
class ReplayCommandTest {
    private static final String DRILL = "tachysystole-drill";
    private static Map<String, byte[]> drill;
    private final Desk desk = Desk.empty();

    /** Every test that spoils the folder of the drill gets a copy of what one run wrote. */
    @BeforeAll
    static void runTheDrill() throws IOException {
        try (Desk once = Desk.empty()) {
            once.type("run", DRILL, "--quiet");
            drill = once.files("out/" + DRILL);
        }
    }

    private void layOutTheDrill() throws IOException {
        Path folder = Files.createDirectories(desk.path("out/" + DRILL));
        for (Map.Entry<String, byte[]> file : drill.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @AfterEach
    void leave() throws IOException {
        desk.close();
    }

    static Stream<String> cases() {
        return Library.cases().stream().map(Library.Entry::name);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyShippedCaseReplaysToTheBit(String name) {
        desk.type("run", name, "--quiet");
        Desk.Answer answer = desk.type("replay", "out/" + name);

        assertThat(answer.exitCode()).as(answer.toString()).isZero();
        assertThat(answer.out()).contains("the same, to the bit");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7})
    void aSpoiltRowOfTheLedgerIsNamed(int row) throws IOException {
        layOutTheDrill();
        Path ledger = desk.path("out/" + DRILL + "/decisions.csv");
        List<String> lines = Files.readAllLines(ledger);
        lines.set(row, lines.get(row).replaceFirst(" mU/min,$", "1 mU/min,"));
        Files.writeString(ledger, String.join("\n", lines) + "\n");
        Desk.Answer answer = desk.type("replay", "out/" + DRILL);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("decisions.csv:" + (row + 1) + ":", "found    " + lines.get(row), "expected");
    }

    @Test
    void aSpoiltTrajectoryIsNamed() throws IOException {
        layOutTheDrill();
        Path rows = desk.path("out/" + DRILL + "/timecourse.csv");
        Files.writeString(rows, Files.readString(rows).replaceFirst("\n5,", "\n5.5,"));
        Desk.Answer answer = desk.type("replay", "out/" + DRILL);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("timecourse.csv:7:");
    }

    @Test
    void everyFileOfTheFolderIsKnown() throws IOException {
        layOutTheDrill();
        Files.writeString(desk.path("out/" + DRILL + "/chart.svg"), "<svg/>");
        Files.delete(desk.path("out/" + DRILL + "/tocograph.png"));
        Desk.Answer answer = desk.type("replay", "out/" + DRILL);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .contains("chart.svg: is not the file that summary.json lists", "tocograph.png: is missing");
    }

    @Test
    void aFolderWithoutALedgerIsRefused() throws IOException {
        layOutTheDrill();
        Files.delete(desk.path("out/" + DRILL + "/decisions.csv"));

        assertThat(desk.type("replay", "out/" + DRILL).exitCode()).isEqualTo(2);
        assertThat(desk.type("replay", "nowhere").exitCode()).isEqualTo(2);
    }

    @Test
    void aMomentIsExplainedByItsTermsAndTheRuleThatDecided() {
        Desk.Answer answer = desk.type("explain", DRILL, "--at", "3 h");

        assertThat(answer.exitCode()).as(answer.toString()).isZero();
        assertThat(answer.out()).contains("by the rule '", "Rate of oxytocin in plasma: ", "cleared");
        assertThat(desk.type("explain", DRILL, "--at", "99 h").exitCode()).isEqualTo(2);
        assertThat(desk.type("explain", DRILL, "--at", "soon").err()).contains("--at: 'soon' is not a number");
        assertThat(desk.type("explain", "--at", "1 h").exitCode()).isEqualTo(2);
    }

    @Test
    void theStripIsCutAndPrintedAsAsked() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE);
        desk.type("run", "hour.yaml", "--quiet", "--out", "usual");
        desk.type("run", "hour.yaml", "--quiet", "--out", "asked", "--paper", "3", "--from", "20 min", "--strip-svg");

        assertThat(desk.files("usual/hour")).doesNotContainKey("tocograph.svg");
        assertThat(desk.files("asked/hour")).containsKey("tocograph.svg");
        assertThat(desk.files("asked/hour").get("tocograph.png"))
                .isNotEqualTo(desk.files("usual/hour").get("tocograph.png"));
        assertThat(desk.type("run", "hour.yaml", "--paper", "2").exitCode()).isEqualTo(2);
        assertThat(desk.type("run", "hour.yaml", "--from", "2 h").exitCode()).isEqualTo(2);
        assertThat(desk.type("run", "hour.yaml", "--until", "soon").err()).contains("--until: 'soon'");
    }

    @Test
    void pressureIsSampledFourTimesASecondOnRequest() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml", "--pressure", "--quiet");

        assertThat(Files.readAllLines(desk.path("out/hour/pressure.csv")))
                .hasSize(1 + 4 * 3600 + 1)
                .startsWith("time_s,pressure_mmHg", "0,10", "0.25,10");
    }
}
