package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

class FetusFormTest {
    private static final String CASE = "title: A case\nfluids: none\nduration: 3 h\n";
    private static final String PROTOCOL = "woman: {sensitivity: 1}\nprotocol: {start: 8 mU/min, step: 8 mU/min,"
            + " every: 20 min, maximum: 24 mU/min, target: 5 /10min, safety: [{when: fetus category II, do: stop}]}\n";

    private static Fetus read(String fetus) throws InvalidInput {
        Scenario read = ScenarioReader.read(CASE + "fetus: " + fetus + "\nregimen: {rate: 2 mU/min}\n", "case.yaml");
        Scenario again = ScenarioReader.read(ScenarioWriter.write(read), "case.yaml");
        assertThat(again.asked().settings()).isEqualTo(read.asked().settings());
        return read.asked().settings().fetus();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes                          | true  | 1
            no                           | false | 1
            {reserve: normal}            | true  | 1
            {reserve: reduced}           | true  | 0.75
            {reserve: severely reduced}  | true  | 0.55
            {reserve: growth restriction} | true  | 0.65
            {reserve: abruption of half} | true  | 0.5
            {reserve: 0.6}               | true  | 0.6
            {cord: compressed}           | true  | 1
            {reserve: 0.6, cord: free}   | true  | 0.6
            """)
    void fetusIsAskedFor(String written, boolean asked, double reserve) throws InvalidInput {
        Fetus fetus = read(written);
        assertThat(fetus.isAsked()).isEqualTo(asked);
        assertThat(fetus.reserve().internal()).isEqualTo(reserve);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            perhaps                 | yes, no
            {reserve: poor}         | "'poor'"
            {reserve: 0.2}          | '0.2' is no reserve of a placenta
            {reserve: 1.1}          | '1.1' is no reserve of a placenta
            {reserv: 1}             | "'reserv'"
            {cord: knotted}         | "'knotted'"
            {cord: 1}               | '1' cannot be shut of the flow through a cord
            {cord: -0.1}            | '-0.1' is negative
            {sodium: 130 mmol/L}    | 130 mmol/L
            """)
    void whatNoFetusHasIsRefused(String written, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(written))
                .withMessageContaining("case.yaml:4:")
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes                             | 0
            {cord: free}                    | 0
            {cord: 0}                       | 0
            {cord: compressed}              | 0.8
            {reserve: reduced, cord: 0.95}  | 0.95
            """)
    void cordIsPressedWhereItIsAskedFor(String written, double shut) throws InvalidInput {
        Fetus fetus = read(written);
        assertThat(fetus.cord().internal()).isEqualTo(shut);
        assertThat(fetus.isCordPressed()).isEqualTo(shut > 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes                                          | false
            {sodium: no}                                 | false
            {sodium: yes}                                | true
            {reserve: 0.6, cord: compressed, sodium: yes} | true
            """)
    void sodiumIsFollowedWhereItIsAskedFor(String written, boolean asked) throws InvalidInput {
        assertThat(read(written).isSodiumFollowed()).isEqualTo(asked);
    }

    @Test
    void lagOfSodiumNeedsAFetusWithSodium() {
        String lag = CASE + "fetus: yes\nregimen: {rate: 2 mU/min}\nmodel: {lag of fetal sodium: 80 min}\n";
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(lag, "case.yaml"))
                .withMessageContaining("only the sodium of a fetus uses it; add 'fetus: {sodium: yes}'");
    }

    @Test
    void whatOnlyACordHasNeedsOne() {
        String slowing = CASE + "fetus: yes\nregimen: {rate: 2 mU/min}\nmodel: {slowing by the cord: 50 bpm}\n";
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(slowing, "case.yaml"))
                .withMessageContaining("only a pressed cord uses it; add 'fetus: {cord: compressed}'");
        String rule = CASE + "fetus: yes\n" + PROTOCOL.replace("fetus category II", "variable decelerations from 2");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(rule, "case.yaml"))
                .withMessageContaining("cannot be seen where nothing presses the cord");
    }

    @Test
    void ruleCountsVariableDecelerations() throws InvalidInput {
        String rule = PROTOCOL.replace("fetus category II", "variable decelerations from 2");
        Trajectory run = Simulation.of(ScenarioReader.read(CASE + "fetus: {cord: compressed}\n" + rule, "case.yaml")
                .asked());
        assertThat(run.decisions())
                .filteredOn(decision -> decision.action().equals("stop"))
                .first()
                .satisfies(stop -> assertThat(stop.seen().value(Sign.VARIABLE_DECELERATIONS))
                        .isGreaterThanOrEqualTo(2));
    }

    @Test
    void parameterOfAFetusNeedsOne() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(
                        CASE + "regimen: {rate: 2 mU/min}\nmodel: {fetal saturation at rest: 60 %}\n", "case.yaml"))
                .withMessageContaining("only a fetus uses it; add 'fetus: yes', or leave it out");
    }

    @Test
    void nurseReadsTheTracingUnlessTheCaseReportsOne() throws InvalidInput {
        Trajectory own = Simulation.of(ScenarioReader.read(CASE + "fetus: {reserve: 0.5}\n" + PROTOCOL, "case.yaml")
                .asked());
        Trajectory told = Simulation.of(ScenarioReader.read(
                        CASE + "fetus: {reserve: 0.5}\n" + PROTOCOL + "watch: {fetus: [{at: 2 h, is: category II}]}\n",
                        "case.yaml")
                .asked());
        assertThat(Decisions.at(own, 60).seen().fetus()).isNotEqualTo(FetalStatus.NORMAL);
        assertThat(own.decisions())
                .filteredOn(decision -> decision.action().equals("stop"))
                .first()
                .satisfies(stop -> assertThat(stop.time()).isBetween(20.0, 60.0));
        assertThat(told.decisions())
                .filteredOn(decision -> decision.action().equals("stop"))
                .first()
                .satisfies(stop -> assertThat(stop.time()).isEqualTo(120));
    }
}
