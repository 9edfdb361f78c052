package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case that asks for the brain finds it in its files; any other writes what it always wrote. */
class BrainFilesTest {
    private static final String DROWNING = """
            title: She drinks
            duration: 8 h
            brain: yes
            labour: {onset: induction, own oxytocin: mean, stress: by stage}
            bag: none
            regimen: {rate: 40 mU/min}
            fluids: [{fluid: drink, rate: 400 mL/h}]
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
        assertThat(answer.out()).contains("signs to expect: ", "highest acute oedema index");
        Map<String, byte[]> files = desk.files("out/drink");
        assertThat(Desk.text(files, "timecourse.csv").lines().findFirst().orElseThrow())
                .endsWith("adapted_sodium_mmol_per_L,acute_oedema_index_mmol_per_L,risk_of_severe_symptoms_pct");
        assertThat(Desk.text(files, "summary.json")).contains("\"highest_risk_of_severe_symptoms_pct\": ");
        assertThat(Desk.text(files, "case.yaml")).contains("brain: yes", "stress: by stage", "brain adaptation: 24 h");
        assertThat(Desk.text(files, "chart.svg")).contains("Acute oedema index");
        assertThat(desk.type("replay", "out/drink").out()).contains("the same, to the bit");
    }

    @Test
    void notAskedItIsNowhere() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml");
        Map<String, byte[]> files = desk.files("out/hour");
        for (String name : new String[] {"timecourse.csv", "summary.json", "case.yaml", "chart.svg", "report.html"}) {
            assertThat(Desk.text(files, name)).as(name).doesNotContain("brain", "oedema", "severe", "by stage");
        }
    }

    @Test
    void explainSpeaksOfBothWhereTheyAreAsked() throws IOException {
        desk.with("drink.yaml", DROWNING);
        assertThat(desk.type("explain", "drink.yaml").out()).contains("adapted to her sodium", "stress by stage");
        assertThat(desk.type("explain", "drink.yaml", "--at", "2 h").out())
                .contains("sodium the brain is adapted to", "stress vasopressin of this stage");
    }
}
