package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case that asks for the sodium of the fetus finds it in its files; one with a fetus alone does not. */
class FetalSodiumFilesTest {
    private static final String DROWNING = """
            title: She drinks for two
            duration: 3 h
            fetus: {sodium: yes}
            bag: none
            regimen: {rate: 40 mU/min}
            fluids: [{fluid: drink, rate: 400 mL/h}]
            expect: [fetal sodium at 0 min is 136 mmol/L, lowest fetal sodium is above 130 mmol/L]
            """;

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void askedItIsInEveryFileAndReplays() throws IOException {
        Desk.Answer answer = desk.with("drink.yaml", DROWNING).type("run", "drink.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("fetal sodium  ", "its lag is assumed, not measured");
        Map<String, byte[]> files = desk.files("out/drink");
        assertThat(Desk.text(files, "timecourse.csv").lines().findFirst().orElseThrow())
                .endsWith("fetal_oxygen_saturation_pct,fetal_sodium_mmol_per_L");
        assertThat(Desk.text(files, "summary.json"))
                .contains("\"lowest_fetal_sodium_mmol_per_L\": ", "\"final_fetal_sodium_mmol_per_L\": ");
        assertThat(Desk.text(files, "case.yaml")).contains("sodium: yes}", "lag of fetal sodium: 50 min");
        assertThat(Desk.text(files, "chart.svg")).contains("fetus, assumed");
        assertThat(desk.type("check", "drink.yaml").exitCode()).isZero();
        assertThat(desk.type("replay", "out/drink").out()).contains("the same, to the bit");
    }

    @Test
    void notAskedItIsNowhere() throws IOException {
        desk.with("plain.yaml", DROWNING.replace("{sodium: yes}", "yes").replaceAll("expect: .*", ""))
                .type("run", "plain.yaml");
        Map<String, byte[]> files = desk.files("out/plain");
        for (String name : new String[] {"timecourse.csv", "summary.json", "case.yaml", "chart.svg", "report.html"}) {
            assertThat(Desk.text(files, name))
                    .as(name)
                    .doesNotContain("fetal_sodium", "fetal sodium", "sodium: yes", "fetus, assumed");
        }
    }

    @Test
    void explainSaysThatItIsNotMeasured() throws IOException {
        desk.with("drink.yaml", DROWNING);
        assertThat(desk.type("explain", "drink.yaml").out())
                .contains("sodium assumed, not measured, to lag 50 min behind hers");
        assertThat(desk.type("explain", "drink.yaml", "--at", "2 h").out())
                .contains("sodium of the fetus", "plasma sodium of the mother");
    }
}
