package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.SafetyRule.FetalFlag;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

class HintsTest {
    private static final String LADDER = "start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 20 mU/min";

    private static String protocol(String when, String deed) {
        return "title: A drill\nduration: 2 h\nprotocol: {" + LADDER + ", safety: [{when: " + when + ", do: " + deed
                + "}]}\n";
    }

    @ParameterizedTest
    @CsvSource({
        "fetus category 3, CATEGORY_III",
        "fetus category III, CATEGORY_III",
        "fetus Category-iii, CATEGORY_III",
        "fetus category 2, CATEGORY_II"
    })
    void classOfTracingIsReadInEitherKindOfNumeral(String when, FetalStatus meant) throws InvalidInput {
        Protocol read = (Protocol) ScenarioReader.read(protocol(when, "stop"), "drill.yaml")
                .asked()
                .prescription()
                .regimen();
        assertThat(((FetalFlag) read.safety().get(0).condition()).atLeast()).isEqualTo(meant);
    }

    @Test
    void reportOfTracingIsReadInEitherKindOfNumeral() throws InvalidInput {
        String text = """
                title: A drill
                duration: 2 h
                regimen: none
                watch: {fetus: [{at: 0 h, is: category 1}, {at: 1 h, is: category 3}]}
                """;
        assertThat(ScenarioReader.read(text, "drill.yaml")
                        .asked()
                        .prescription()
                        .watch()
                        .fetus())
                .extracting(report -> report.status())
                .containsExactly(FetalStatus.NORMAL, FetalStatus.CATEGORY_III);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hald", "stp", "hlad", "decreas", "half", "cut"})
    void responseIsNeverGuessed(String deed) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(protocol("fetus category III", deed), "drill.yaml"))
                .withMessageContaining("known: hold, decrease, halve, stop")
                .withMessageNotContaining("did you mean");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sodium above 130 mmol/L", "rate below 20 mU/min", "fetus category 4", "fetus categorie III"})
    void conditionOfAnotherKindIsNeverOffered(String when) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(protocol(when, "stop"), "drill.yaml"))
                .withMessageNotContaining("did you mean");
    }

    @ParameterizedTest
    @CsvSource({"6 IU/min, 1 IU/min = 1000 mU/min", "6 MU/min, e.g. '6 mU/min'"})
    void scaleIsNeverGuessed(String rate, String told) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(
                        "title: A slip\nduration: 2 h\nregimen: {rate: " + rate + "}\n", "slip.yaml"))
                .withMessageContaining(told)
                .withMessageNotContaining("did you mean");
    }
}
