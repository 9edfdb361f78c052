package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Rules that read pressure, pulse, urine and catheter off the woman. */
class WholeWomanProtocolTest {
    private static final String CASE = "title: A case\nirregularity: none\nfluids: none\nduration: 3 h\n";
    private static final String RULE = "protocol: {start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 20 mU/min,"
            + " safety: [{when: %s}]}\n";

    private static Trajectory run(String rule, String more) throws InvalidInput {
        Scenario read = ScenarioReader.read(
                CASE + RULE.formatted(rule.contains("do:") ? rule : rule + ", do: stop") + more, "case.yaml");
        Scenario again = ScenarioReader.read(ScenarioWriter.write(read), "case.yaml");
        assertThat(ScenarioWriter.write(again)).isEqualTo(ScenarioWriter.write(read));
        return Simulation.of(read.asked());
    }

    /** Half a minute after 5 IU the pressure is at its lowest. */
    @ParameterizedTest
    @CsvSource({"mean arterial pressure below 75 mmHg", "pulse above 95 bpm"})
    void bolusThatLowersThePressureStopsTheDrip(String rule) throws InvalidInput {
        String bolus = "circulation: yes\nactions: [{at: 89.5 min, do: bolus, dose: 5 IU}]\n";
        Trajectory run = run(rule, bolus);
        assertThat(Decisions.at(run, 60).action()).isEqualTo("increase");
        assertThat(Decisions.at(run, 90).rule().words()).isEqualTo(rule);
        assertThat(Decisions.at(run, 90).action()).isEqualTo("stop");
        assertThat(Decisions.at(run, 90).seen().value(Sign.PULSE)).satisfies(pulse -> {
            if (rule.startsWith("pulse")) {
                assertThat(pulse).isGreaterThan(95);
            } else {
                assertThat(pulse).as("nobody asked").isNaN();
            }
        });
    }

    @Test
    void littleUrineStopsTheDripOnceAnHourIsKnown() throws InvalidInput {
        Trajectory run = run("urine flow below 500 mL/h", "");
        assertThat(Decisions.at(run, 30).action()).isEqualTo("increase");
        assertThat(Decisions.at(run, 60).rule().words()).isEqualTo("urine flow below 500 mL/h");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            pulse above 120 bpm                     | without a circulation
            mean arterial pressure below 65 mmHg    | without a circulation
            resting tone from 25 mmHg               | without a catheter
            time at 200 Montevideo units from 4 h   | without a catheter
            pulse above 120 mmHg                    | '120 mmHg' is
            pulse beside 120 bpm                    | unknown condition 'pulse beside 120 bpm'
            """)
    void whatNobodyCanReadIsRefused(String rule, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(
                        CASE + RULE.formatted(rule.contains("do:") ? rule : rule + ", do: stop"), "case.yaml"))
                .withMessageContaining("case.yaml:5:")
                .withMessageContaining(words);
    }

    /** She is bad from 50 to 130 min: one bolus of fluid, and a look every ten minutes for as long. */
    @Test
    void whatIsDoneBesideTheRateIsDoneOnceForEachTimeThatTheConditionComes() throws InvalidInput {
        Trajectory run = run(
                "fetus category II, do: decrease 1.5 mU/min, cool down: 0 min, look again: 10 min, also:"
                        + " [{do: fluid, fluid: saline, volume: 500 mL, over: 20 min}, {do: give oxygen}]",
                "watch: {fetus: [{at: 50 min, is: category II}, {at: 75 min, is: normal}, {at: 2 h, is: category II}]}\n");

        assertThat(run.decisions()).extracting(Decision::time).containsSequence(60.0, 70.0, 80.0, 90.0, 120.0, 130.0);
        assertThat(Decisions.at(run, 60).before()).hasToString("4 mU/min");
        assertThat(Decisions.at(run, 60).after()).hasToString("2.5 mU/min");
        assertThat(run.happenings())
                .filteredOn(done -> done.words().equals("oxygen given"))
                .extracting(Happening::at)
                .containsExactly(60.0, 120.0);
        assertThat(run.at(Variable.FLUID_IN, 180) - run.at(Variable.CARRIER_FLOW, 0))
                .isGreaterThan(900);
        assertThat(Decisions.at(run, 60).aiding()).containsExactly(0);
        assertThat(Decisions.at(run, 70).aiding()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"parity: 4, 8", "parity: 5, 6", "'contraindications: [uterine scar], although: [uterine scar]', 4"})
    void maximumFollowsTheWoman(String woman, double highest) throws InvalidInput {
        Scenario read = ScenarioReader.read(
                CASE + "labour: induction\nwoman: {sensitivity: 0.05, " + woman + "}\nprotocol: {start: 2 mU/min,"
                        + " step: 2 mU/min, every: 30 min, maximum: 8 mU/min, maximum for: [{parity from: 5, is: 6 mU/min},"
                        + " {uterine scar: yes, is: 4 mU/min}]}\n",
                "case.yaml");
        Scenario again = ScenarioReader.read(ScenarioWriter.write(read), "case.yaml");
        assertThat(again.asked().prescription()).isEqualTo(read.asked().prescription());
        assertThat(again.asked().woman()).isEqualTo(read.asked().woman());

        Trajectory run = Simulation.of(read.asked());
        assertThat(run.decisions())
                .extracting(decision -> decision.after().internal())
                .last()
                .isEqualTo(highest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            contraindications: [malpresentation]                             | must not be started before the birth: malpresentation
            contraindications: [malpresentation], although: [uterine scar]   | must not be started before the birth: malpresentation
            although: [uterine scar]                                         | nothing speaks against it
            contraindications: [breach]                                      | "'breach'"
            """)
    void contraindicationMustBeWeighed(String woman, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(CASE + "woman: {" + woman + "}\n", "case.yaml"))
                .withMessageContaining("case.yaml:5:")
                .withMessageContaining(words);
    }

    @Test
    void contraindicationThatWasWeighedIsNoted() throws InvalidInput {
        Scenario read = ScenarioReader.read(
                CASE
                        + "woman: {contraindications: [uterine scar], although: [uterine scar]}\nregimen: {rate: 2 mU/min}\n",
                "case.yaml");
        assertThat(read.notes()).contains("oxytocin is started although there is a contraindication: uterine scar");
    }

    @Test
    void protocolWithoutADripIsReadAndWritten() throws InvalidInput {
        String rule = "{when: blood loss above 500 mL, do: hold, also: [{do: IM dose, dose: 10 IU}]}";
        Scenario read = ScenarioReader.read(
                "title: A case\nduration: 2 h\nthird stage: yes\nprotocol: {drip: none, every: 5 min, safety: [" + rule
                        + "]}\n",
                "case.yaml");
        Protocol protocol = (Protocol) read.asked().prescription().regimen();
        Scenario again = ScenarioReader.read(ScenarioWriter.write(read), "case.yaml");

        assertThat(protocol.hasDrip()).isFalse();
        assertThat(protocol.round(null)).isEqualTo(5);
        assertThat(again.asked()).isEqualTo(read.asked());
        assertThat(read.notes()).noneMatch(note -> note.contains("bag") || note.contains("maximum"));
    }
}
