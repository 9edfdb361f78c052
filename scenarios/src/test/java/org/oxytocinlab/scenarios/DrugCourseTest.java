package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** A course of atosiban as it is licensed, one that goes further, and one that is read again. */
class DrugCourseTest {
    private static final String CASE = """
            title: one course
            duration: 3 d
            bag: none
            regimen: none
            fluids: none
            lines:
              - drug: atosiban
                bag: none
                regimen:
                  - {at: 1 h, rate: 300 ug/min}
                  - {at: 4 h, rate: 100 ug/min}
                  - {at: 49 h, rate: 0 ug/min}
                boluses: [{at: 1 h, dose: 6.75 mg, over: 1 min}]
            """;

    @Test
    void courseUpToTheLicenceIsNotRemarkedOn() throws InvalidInput {
        assertThat(read(CASE).notes()).isEmpty();
    }

    @Test
    void largerDoseIsRemarkedOn() throws InvalidInput {
        assertThat(read(CASE.replace("6.75 mg", "6.76 mg")).notes())
                .containsExactly("330.76 mg of atosiban are given; a course is licensed up to 330.75 mg");
    }

    @Test
    void longerTimeIsRemarkedOn() throws InvalidInput {
        String longer = CASE.replace("at: 4 h", "at: 2 h").replace("at: 49 h", "at: 49.5 h");
        assertThat(read(longer).notes())
                .containsExactly("atosiban is given for 48.5 h; a course is licensed up to 48 h");
    }

    @Test
    void twoLinesAreOneCourse() throws InvalidInput {
        String second = "  - {drug: atosiban, bag: none, boluses: [{at: 30 h, dose: 1 mg}]}\n";
        assertThat(read(CASE + second).notes())
                .containsExactly("331.75 mg of atosiban are given; a course is licensed up to 330.75 mg");
    }

    @Test
    void caseIsWrittenReadAgainAndGivesTheSame() throws InvalidInput {
        Scenario read = read(CASE + "model: {atosiban inhibition: 40 ng/mL}\n");
        String written = ScenarioWriter.write(read);
        Scenario again = read(written);

        assertThat(written).contains("atosiban inhibition: 40 ng/mL", "atosiban volume: 13.8 L");
        assertThat(again.asked()).isEqualTo(read.asked());
        assertThat(Simulation.of(again.asked()).of(Variable.CONTRACTIONS))
                .isEqualTo(Simulation.of(read.asked()).of(Variable.CONTRACTIONS));
    }

    @Test
    void resolvedCaseWithoutALineSaysNothingOfTheDrug() throws InvalidInput {
        String without = CASE.substring(0, CASE.indexOf("lines:"));
        assertThat(ScenarioWriter.write(read(without))).doesNotContain("atosiban");
    }

    private static Scenario read(String text) throws InvalidInput {
        return ScenarioReader.read(text, "case.yaml");
    }
}
