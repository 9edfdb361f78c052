package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case with a fetus has its tracing and a list of its decelerations. */
class TracingFilesTest {
    private static final String CASE = """
            title: Too much for this placenta
            duration: 90 min
            fetus: {reserve: 0.7}
            woman: {sensitivity: 1}
            bag: none
            regimen: {rate: 16 mU/min}
            fluids: none
            """;

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void tracingAndDecelerationsAreWrittenAndReported() throws IOException {
        desk.with("hour.yaml", CASE).type("run", "hour.yaml");

        assertThat(desk.files("out")).containsKeys("hour/tracing.png", "hour/tracing.svg", "hour/decelerations.csv");
        assertThat(desk.text("out/hour/decelerations.csv").lines().toList())
                .hasSizeGreaterThan(3)
                .startsWith("onset_min,nadir_min,depth_bpm,lag_s");
        Sequence.assertThatHolds(
                desk.text("out/hour/report.html"), "The tracing of the fetus.", "Late decelerations</h2>", "lag (s)");
    }

    @Test
    void caseChoosesThePaper() throws IOException {
        desk.with("hour.yaml", CASE + "figure: {tracing: 3 cm/min}\n").type("run", "hour.yaml");

        assertThat(desk.text("out/hour/tracing.svg")).isNotEmpty();
        assertThat(desk.text("out/hour/case.yaml")).contains("figure: {tracing: 3 cm/min}\n");
    }

    @Test
    void comparisonHasTheTracingsOfItsArms() throws IOException {
        desk.with("hour.yaml", CASE)
                .with("calm.yaml", CASE.replace("16 mU/min", "4 mU/min"))
                .with("plain.yaml", Desk.SHORT_CASE)
                .type("compare", "hour.yaml", "calm.yaml", "plain.yaml");

        String folder = "out/hour-versus-calm-versus-plain/";
        assertThat(desk.text(folder + "tracing.svg"))
                .contains("hour: At ", "calm: At ")
                .doesNotContain("plain: At ");
        assertThat(desk.text(folder + "decelerations.csv").lines().toList())
                .hasSizeGreaterThan(3)
                .startsWith("arm,onset_min,nadir_min,depth_bpm,lag_s")
                .anyMatch(line -> line.startsWith("hour,"))
                .noneMatch(line -> line.startsWith("plain,"));
        Sequence.assertThatHolds(
                desk.text(folder + "report.html"),
                "The tracings of the fetus, the same minutes of each arm.",
                "Late decelerations</h2>",
                "lag (s)");
        desk.with("other.yaml", Desk.SHORT_CASE).type("compare", "plain.yaml", "other.yaml", "--name", "none");
        assertThat(desk.files("out/none")).doesNotContainKeys("tracing.png", "decelerations.csv");
    }

    @Test
    void caseWithoutAFetusHasNone() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml");

        assertThat(desk.files("out")).doesNotContainKeys("hour/tracing.png", "hour/decelerations.csv");
    }
}
