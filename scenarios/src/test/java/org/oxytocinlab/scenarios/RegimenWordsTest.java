package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.therapy.Timeline;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

class RegimenWordsTest {
    private static final String CASE = "title: A case\nduration: 4 h\nregimen: {start: 1 mU/min, every: 30 min, ";

    @Test
    void doublingClimbsByTheClock() throws Exception {
        Scenario read = ScenarioReader.read(CASE + "increase: doubling, maximum: 20 mU/min}\n", "case.yaml");
        assertThat(Timeline.of(read.asked().prescription(), 240).spans())
                .extracting(span -> span.supply().order().internal())
                .containsExactly(1.0, 2.0, 4.0, 8.0, 16.0, 20.0);
        assertThat(ScenarioWriter.write(read)).contains("increase: doubling, every: 30 min, maximum: 20 mU/min}");
        assertThat(read.asked().prescription().regimen())
                .isEqualTo(ScenarioReader.read(ScenarioWriter.write(read), "case.yaml")
                        .asked()
                        .prescription()
                        .regimen());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            stop: {at: 2 h}           | stop: a regimen goes by the clock and has no rule that stops it; write the action '{at: 8 h, do: stop}'
            step down after: 1 h      | step down after: a regimen does not know whether the target is reached; a protocol does
            step down: 1 h            | step down: a regimen does not know whether the target is reached; a protocol does
            restart: never            | restart: a regimen never stops, so it never starts again; write the action
            target: 3 /10min          | target: a regimen does not look at contractions; a protocol does
            safety: []                | safety: a regimen does not look, so no rule can act; a protocol does
            """)
    void keyOfAProtocolIsExplained(String key, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        ScenarioReader.read(CASE + "step: 1 mU/min, maximum: 20 mU/min, " + key + "}\n", "case.yaml"))
                .withMessageStartingWith("case.yaml:3:79: regimen." + words);
    }

    @Test
    void rangesNeedSomebodyWhoDecides() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(
                        CASE + "increase: [{below: 4 mU/min, step: 1 mU/min}, {step: 2 mU/min}]}\n", "case.yaml"))
                .withMessageStartingWith("case.yaml:3:53: regimen.increase: by the clock the rate climbs by 'step'");
    }
}
