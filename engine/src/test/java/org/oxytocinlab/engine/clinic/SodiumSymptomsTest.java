package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fall to 124 mmol/L is 12 mmol/L below what is usual, so an index of 6 is half of it. */
class SodiumSymptomsTest {
    @ParameterizedTest
    @CsvSource({
        "136, 0, NONE",
        "131, 5, MILD",
        "131, 2, NONE",
        "125, 11, MODERATE",
        "124, 12, PROFOUND",
        "124, 6, PROFOUND",
        "124, 5.9, MODERATE",
        "118, 18, GRAVE",
        "118, 0, PROFOUND",
        "140, -4, NONE"
    })
    void slowFallHasTheSignsOfTheMilderBand(double sodium, double index, SodiumSymptoms expected) {
        assertThat(SodiumSymptoms.of(sodium, index)).isEqualTo(expected);
    }
}
