package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case that asks for the circulation finds it in its files; any other writes what it always wrote. */
class CirculationFilesTest {
    private static final String PUSHED = """
            title: A push
            duration: 10 min
            circulation: {anaesthesia: light}
            bag: none
            regimen: none
            fluids: none
            actions: [{at: 1 min, do: bolus, dose: 5 IU, over: 5 s}]
            """;

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void askedItIsInEveryFileAndReplays() throws IOException {
        Desk.Answer answer = desk.with("push.yaml", PUSHED).type("run", "push.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("lowest mean pressure", "highest heart rate");
        Map<String, byte[]> files = desk.files("out/push");
        assertThat(Desk.text(files, "timecourse.csv").lines().findFirst().orElseThrow())
                .endsWith(
                        "mean_arterial_pressure_mmHg,heart_rate_bpm,cardiac_output_L_per_min,systemic_vascular_resistance_dyn_s_per_cm5");
        assertThat(Desk.text(files, "summary.json")).contains("\"lowest_mean_arterial_pressure_mmHg\": ");
        assertThat(Desk.text(files, "case.yaml"))
                .contains("circulation: {anaesthesia: 0.3}", "heart rate at rest: 85 bpm");
        assertThat(Desk.text(files, "chart.svg")).contains("Mean arterial pressure");
        assertThat(desk.type("replay", "out/push").out()).contains("the same, to the bit");
    }

    @Test
    void notAskedItIsNowhere() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml");
        Map<String, byte[]> files = desk.files("out/hour");
        for (String name : new String[] {"timecourse.csv", "summary.json", "case.yaml", "chart.svg", "report.html"}) {
            assertThat(Desk.text(files, name)).as(name).doesNotContain("arterial", "circulation", "heart");
        }
    }

    @Test
    void explainSpeaksOfItWhereItIsAsked() throws IOException {
        Desk.Answer answer = desk.with("push.yaml", PUSHED).type("explain", "push.yaml");
        assertThat(answer.out())
                .contains("circulation   anaesthesia of 0.3 MAC", "half-dilating bolus (D_50) = 1.5 IU");
        assertThat(desk.type("explain", "push.yaml", "--at", "2 min").out()).contains("baroreflex");
    }
}
