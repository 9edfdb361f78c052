package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the birth nobody aims at contractions, in no file and no table. */
class ThirdStageFilesTest {
    private static final String CASE = """
            title: A drip
            duration: 30 min
            third stage: {uterus: sluggish}
            bag: {oxytocin: 20 IU, volume: 1000 mL, fluid: lactated Ringer's}
            fluids: none
            """;
    private static final String PROTOCOL = """
            protocol:
              start: 200 mU/min
              step: 30 mU/min
              every: 2 min
              maximum: 200 mU/min
              safety:
                - {when: uterine tone from 7, do: hold}
            """;

    private final Desk desk = Desk.empty();

    @BeforeEach
    void write() throws IOException {
        desk.with("drip.yaml", CASE + PROTOCOL).with("none.yaml", CASE + "regimen: none\n");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void runTellsNoGoal() throws IOException {
        Desk.Answer answer = desk.type("run", "drip.yaml", "--out", "out");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("third stage ", "plasma sodium")
                .doesNotContain("goal", "target", "tachysystole", "Montevideo", "contractions");
        assertThat(desk.text("out/drip/summary.json"))
                .contains("blood_loss_at_1_h_mL")
                .doesNotContain("goal", "tachysystole", "montevideo");
        assertThat(desk.text("out/drip/report.html"))
                .contains("from the birth on, at 0 min, sluggish uterus")
                .doesNotContain("in goal", "until 3 /10min", "target 3");
        assertThat(desk.text("out/drip/chart.svg"))
                .contains("third stage: sluggish uterus")
                .doesNotContain("goal", "target", "tachysystole");
    }

    @Test
    void comparisonTellsNoGoal() throws IOException {
        Desk.Answer answer = desk.type("compare", "none.yaml", "drip.yaml", "--out", "out");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("final blood loss").doesNotContain("goal", "tachysystole", "until 3");
        assertThat(desk.text("out/none-versus-drip/endpoints.csv")).doesNotContain("goal", "tachysystole");
        assertThat(desk.text("out/none-versus-drip/report.html"))
                .contains("she loses ")
                .doesNotContain("counted contractions");
    }
}
