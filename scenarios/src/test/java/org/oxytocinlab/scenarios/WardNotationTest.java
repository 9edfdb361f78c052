package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.YamlText;

class WardNotationTest {
    private static final String CASE = "title: A case\nduration: 8 h\n";

    @ParameterizedTest
    @CsvSource({
        "30 minutes, TIME, 30 min",
        "1 hour, TIME, 1 h",
        "8 hours, TIME, 8 h",
        "2h30, TIME, 150 min",
        "2 h 30 min, TIME, 150 min",
        "2h 5, TIME, 125 min",
        "37 min 13 s, TIME, 2233 s",
        "1 h 0 min 1 s, TIME, 3601 s",
        "1 d 2 h, TIME, 1560 min",
        "30 units, OXYTOCIN, 30 IU",
        "10 IE, OXYTOCIN, 10 IU",
        "10 U, OXYTOCIN, 10 IU",
        "5 milliunits, OXYTOCIN, 5 mU",
        "0.001 units/minute, OXYTOCIN_RATE, 0.001 IU/min",
        "2 milliunits per minute, OXYTOCIN_RATE, 2 mU/min",
        "2 mIE/min, OXYTOCIN_RATE, 2 mU/min",
        "1.2 IE/h, OXYTOCIN_RATE, 1.2 IU/h",
        "500 ml, VOLUME, 500 mL",
        "0.5 litres, VOLUME, 0.5 L",
        "125 ml/h, FLOW, 125 mL/h",
        "125 ml/hour, FLOW, 125 mL/h",
        "125 mL per hour, FLOW, 125 mL/h",
        "20 gtt/min, DROP_RATE, 20 drops/min",
        "20 drops per minute, DROP_RATE, 20 drops/min",
        "4 /10 min, CONTRACTION_RATE, 4 /10min",
        "4 in 10 minutes, CONTRACTION_RATE, 4 /10min",
        "6 per 15 min, CONTRACTION_RATE, 6 /15min",
        "41+3, GESTATION, 41+3 wk",
        "41 + 3 weeks, GESTATION, 41+3 wk",
        "41 weeks 3 days, GESTATION, 41+3 wk",
        "41 weeks, GESTATION, 41 wk"
    })
    void wardNotationIsReadAndWrittenBackInOneForm(String written, Dimension dimension, String form)
            throws QuantityFault {
        assertThat(QuantityText.parse(written, dimension)).hasToString(form);
        assertThat(QuantityText.parse(form, dimension)).isEqualTo(QuantityText.parse(written, dimension));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 mu/min",
                "6 u/min",
                "6 MU/min",
                "6 Mu/min",
                "6 iu",
                "6 /h/h",
                "2h75",
                "h",
                "30 min 2 h",
                "41+9"
            })
    void whatCouldMeanTwoThingsIsRefused(String written) {
        for (Dimension dimension : Dimension.values()) {
            assertThatExceptionOfType(QuantityFault.class)
                    .as("%s", dimension)
                    .isThrownBy(() -> QuantityText.parse(written, dimension));
        }
    }

    @Test
    void fifteenMinutesAreNotTen() throws QuantityFault {
        assertThat(QuantityText.parse("6 /15min", Dimension.CONTRACTION_RATE).internal())
                .isEqualTo(4);
        assertThat(QuantityText.parse("41+3", Dimension.GESTATION).internal()).isEqualTo(290.0 / 7);
    }

    @ParameterizedTest
    @CsvSource({
        "30 units in 500 mL, '{oxytocin: 30 IU, volume: 500 mL, fluid: lactated Ringer''s, renewed: no}'",
        "10 IE in 1 l dextrose 5%, '{oxytocin: 10 IU, volume: 1 L, fluid: glucose 5 %, renewed: no}'",
        "10 IU in 1000 ml of NaCl 0.9%, '{oxytocin: 10 IU, volume: 1000 mL, fluid: saline 0.9 %, renewed: no}'",
        "10 IU in 500 mL renewed, '{oxytocin: 10 IU, volume: 500 mL, fluid: lactated Ringer''s, renewed: yes}'",
        "'10 IU in 500 mL Hartmanns, renewed', '{oxytocin: 10 IU, volume: 500 mL, fluid: Hartmann''s, renewed: yes}'"
    })
    void bagIsReadAsItsLabelSaysIt(String line, String written) throws InvalidInput {
        String text = CASE + "bag: " + YamlText.quoted(line) + "\nregimen: none\n";
        assertThat(ScenarioWriter.write(ScenarioReader.read(text, "case.yaml"))).contains("bag: " + written + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "30 units, is not a bag",
                "30 units in 500 mL milk, unknown fluid 'milk'",
                "30 mL in 500 mL, '30 mL' is a volume",
                "0 IU in 500 mL, is zero",
                "5 IU in 0.1 mL, is too small for a bag"
            })
    void lineThatIsNoBagIsRefused(String line, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(CASE + "bag: " + line + "\nregimen: none\n", "case.yaml"))
                .withMessageStartingWith("case.yaml:3:6: bag: ")
                .withMessageContaining(words);
    }

    @Test
    void clockTimesCountFromTheStart() throws InvalidInput {
        String text = """
                title: A night
                starts: 22:30
                duration: 8 h
                regimen: [{at: 22:30, rate: 2 mU/min}, {at: 00:15, rate: 4 mU/min}]
                actions:
                  - {at: 01:00, do: stop}
                looks: [23:00, 02:30]
                fluids: [{fluid: saline, rate: 100 mL/h, from: 22:40, until: 05:00}]
                expect:
                  - oxytocin rate at 00:20 is 4 mU/min
                """;
        Scenario read = ScenarioReader.read(text, "night.yaml");
        assertThat(ScenarioWriter.write(read))
                .contains("at: 0 min, rate: 2", "at: 105 min, rate: 4", "at: 150 min, do: stop")
                .contains("looks: [30 min, 240 min]", "from: 10 min, until: 390 min")
                .contains("oxytocin rate at 110 min is 4 mU/min");
    }

    @Test
    void clockTimesNeedAStart() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        ScenarioReader.read(CASE + "regimen: none\nactions: [{at: 09:37, do: stop}]\n", "case.yaml"))
                .withMessageContaining("case.yaml:4:16: actions[0].at: '09:37' is not a number followed by a unit"
                        + " (clock times need the key 'starts', e.g. 'starts: 08:00')");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(CASE + "starts: morning\nregimen: none\n", "case.yaml"))
                .withMessageContaining("case.yaml:3:9: starts: 'morning' is not a clock time");
    }

    @Test
    void shortHourIsReadAsWell() throws InvalidInput {
        Scenario read = ScenarioReader.read(
                CASE + "starts: 8:00\nregimen: none\nactions: [{at: 9:05, do: set rate, rate: 2 mU/min}]\n",
                "case.yaml");
        assertThat(ScenarioWriter.write(read)).contains("at: 65 min");
    }
}
