package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** What protocols of wards say, carried out. */
class WardProtocolTest {
    private static final String CASE = "title: A case\nirregularity: none\nfluids: none\nduration: ";
    private static final String LADDER = "start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 20 mU/min";

    private static Trajectory run(String text) throws InvalidInput {
        Scenario read = ScenarioReader.read(text, "case.yaml");
        Scenario again = ScenarioReader.read(ScenarioWriter.write(read), "case.yaml");
        assertThat(ScenarioWriter.write(again)).isEqualTo(ScenarioWriter.write(read));
        return Simulation.of(read.asked());
    }

    @Test
    void intervalFollowsTheRate() throws InvalidInput {
        Trajectory run = run(CASE + "3 h\nwoman: {sensitivity: 0.05}\nprotocol: {start: 1 mU/min, step: 1 mU/min,"
                + " maximum: 20 mU/min, every: [{below: 3 mU/min, is: 20 min}, {is: 30 min}]}\n");
        assertThat(run.decisions())
                .filteredOn(decision -> decision.changes())
                .extracting(Decision::time)
                .containsExactly(0.0, 20.0, 40.0, 70.0, 100.0, 130.0, 160.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            []                                              | the list of intervals is empty
            [{below: 4 mU/min, is: 15 min}]                 | the last interval is open
            [{is: 15 min}, {is: 30 min}]                    | 'below' is missing
            [{below: 4 mL/h, is: 15 min}, {is: 30 min}]     | '4 mL/h' is not in the unit of the start
            [{below: 4 mU/min, is: 9 min}, {below: 3 mU/min, is: 8 min}, {is: 7 min}] | '3 mU/min' is not above '4 mU/min'
            """)
    void intervalsThatContradictThemselvesAreRefused(String every, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(
                        CASE + "3 h\nprotocol: {start: 1 mU/min, step: 1 mU/min, maximum: 20 mU/min, every: " + every
                                + "}\n",
                        "case.yaml"))
                .withMessageContaining("case.yaml:5:")
                .withMessageContaining(words);
    }

    /** 2 mU/min for 30 min, then 4: 300 mU are reached at 90 min. */
    @Test
    void totalDoseEndsTheProtocol() throws InvalidInput {
        Trajectory run = run(CASE + "3 h\nprotocol: {" + LADDER + ", stop: {total oxytocin: 0.3 IU}}\n"
                + "watch: {every: 15 min}\n");
        assertThat(Decisions.at(run, 75).after().isZero()).isFalse();
        assertThat(Decisions.at(run, 90).rule().words()).isEqualTo("end of protocol");
        assertThat(run.at(Variable.OXYTOCIN_GIVEN, 180)).isEqualTo(360, within(1e-6));
    }

    @Test
    void totalDoseAndFluidInHoldTheRate() throws InvalidInput {
        String safety = ", safety: [{when: %s, do: hold, cool down: 0 min}]}\n";
        Trajectory dose = run(CASE + "3 h\nprotocol: {" + LADDER + safety.formatted("total oxytocin from 0.18 IU"));
        assertThat(Decisions.at(dose, 60).rule().words()).isEqualTo("total oxytocin from 0.18 IU");
        assertThat(Decisions.at(dose, 30).action()).isEqualTo("increase");
        Trajectory fluid = run(CASE + "3 h\nwoman: {sensitivity: 0.05}\nprotocol: {" + LADDER
                + safety.formatted("fluid in above 0.2 L") + "main line: {fluid: saline, total: 125 mL/h}\n");
        assertThat(Decisions.at(fluid, 90).action()).isEqualTo("increase");
        assertThat(Decisions.at(fluid, 120).rule().words()).isEqualTo("fluid in above 0.2 L");
    }

    @Test
    void dilatationHoldsTheRateOnceItIsFound() throws InvalidInput {
        Trajectory run = run(CASE + "3 h\nprotocol: {" + LADDER
                + ", safety: [{when: dilatation from 5 cm, do: hold}]}\n"
                + "watch: {cervix: [{at: 50 min, is: 5 cm}]}\n");
        assertThat(Decisions.at(run, 30).action()).isEqualTo("increase");
        assertThat(Decisions.at(run, 60).rule().words()).isEqualTo("dilatation from 5 cm");
        assertThat(ScenarioReader.read(
                                CASE + "3 h\nprotocol: {" + LADDER
                                        + ", safety: [{when: dilatation from 5 cm, do: hold}]}\n",
                                "case.yaml")
                        .notes())
                .anyMatch(note -> note.startsWith("'dilatation from 5 cm' never acts: nobody examines"));
    }

    /** The very sensitive woman has too many contractions from the first half hour on. */
    @ParameterizedTest
    @CsvSource({"normal, halve", "category II, stop", "category III, stop"})
    void tooManyContractionsWithADoubtfulTracingStopTheDrip(String fetus, String action) throws InvalidInput {
        Trajectory run = run(CASE + "2 h\nwoman: {sensitivity: 6}\nprotocol: {" + LADDER + "}\n"
                + "watch: {fetus: [{at: 75 min, is: " + fetus + "}]}\n");
        assertThat(run.decisions())
                .filteredOn(decision -> decision.rule().words().startsWith("tachysystole")
                        || decision.rule().words().startsWith("fetus category III"))
                .first()
                .extracting(Decision::action)
                .isEqualTo(action);
    }

    @Test
    void conditionsHoldTogetherOnlyAtTheSameLook() throws InvalidInput {
        String text = CASE + "2 h\nwoman: {sensitivity: 6}\nprotocol: {" + LADDER
                + ", safety: [{when: [tachysystole, fetus category II], by: NICHD 2008, do: stop}]}\n"
                + "watch: {fetus: [{at: 0 min, is: category II}, {at: 20 min, is: normal}, {at: 85 min, is: category 2}]}\n";
        Trajectory run = run(text);
        assertThat(Decisions.at(run, 60).rule().words())
                .isNotEqualTo("tachysystole (NICHD 2008) with fetus category II or worse");
        assertThat(Decisions.at(run, 90).rule().words())
                .isEqualTo("tachysystole (NICHD 2008) with fetus category II or worse");
        assertThat(Decisions.at(run, 90).action()).isEqualTo("stop");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {when: [], do: stop}                                              | the list of conditions is empty
            {when: [hypertonus, fetus category II], do: stop}                 | 'by' is missing
            {when: [fetus category II, rate from 9 mU/min], by: NICE, do: stop} | 'by' names a definition
            {when: [fetus category II, fever], do: stop}                      | unknown condition 'fever'
            {when: [dilatation from 11 cm], do: stop}                         | '11 cm' is not a dilatation
            """)
    void conditionThatCannotBeSeenIsRefused(String rule, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(
                        CASE + "3 h\nprotocol: {" + LADDER + ", safety: [" + rule + "]}\n", "case.yaml"))
                .withMessageContaining(words);
    }

    @Test
    void milderRuleAboveOneThatHoldsTogetherIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(
                        CASE + "3 h\nprotocol: {" + LADDER + ", safety: [{when: tachysystole, by: NICE, do: halve},"
                                + " {when: [tachysystole, fetus category II], by: NICE, do: stop}]}\n",
                        "case.yaml"))
                .withMessageContaining("this rule would never act: 'tachysystole (NICE)' is listed above it");
    }

    /** 10 mU/min from 10 mU/mL are 60 mL/h; 60 mU/min are 360 mL/h, more than the line makes up. */
    @Test
    void mainLineMakesUpTheTotal() throws InvalidInput {
        Trajectory run = run(CASE + "3 h\nimplausible: allowed\nmain line: {fluid: Hartmann's, total: 125 mL/h}\n"
                + "bag: {oxytocin: 10 IU, volume: 1000 mL, renewed: yes}\n"
                + "regimen: [{at: 1 h, rate: 10 mU/min}, {at: 2 h, rate: 60 mU/min}]\n");
        assertThat(List.of(
                        run.at(Variable.FLUID_IN, 60), run.at(Variable.FLUID_IN, 120), run.at(Variable.FLUID_IN, 180)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(125, within(1e-6)),
                        second -> assertThat(second).isEqualTo(250, within(1e-6)),
                        third -> assertThat(third).isEqualTo(250 + 360, within(1e-6)));
    }

    @Test
    void unitsAndMilliunitsMakeOneLadder() throws InvalidInput {
        Trajectory run = run(CASE + "1 h\nprotocol: {start: 0.001 units/minute, step: 1 mU/min, every: 30 min,"
                + " maximum: 0.02 units/minute}\n");
        assertThat(Decisions.at(run, 30).after()).hasToString("2 mU/min");
    }

    /** Halved at 60 and 90 min, and at 120 min, the third look in a row, no more. */
    @Test
    void tracingThatStaysDoubtfulIsNotHalvedForEver() throws InvalidInput {
        Trajectory run = run(CASE + "3 h\nwoman: {sensitivity: 0.05}\nprotocol: {" + LADDER + "}\n"
                + "watch: {fetus: [{at: 50 min, is: category II}]}\n");
        assertThat(Decisions.at(run, 60).action()).isEqualTo("halve");
        assertThat(Decisions.at(run, 90).action()).isEqualTo("halve");
        assertThat(Decisions.at(run, 120).action()).isEqualTo("stop");
        assertThat(Decisions.at(run, 150).after().isZero()).isTrue();
    }
}
