package org.oxytocinlab.charts.dose;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Values over the dose that cannot be drawn are refused. */
class DoseValuesTest {

    @Test
    void ratesThatDoNotFitAreRefused() {
        double[] two = {1, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DoseValues("any", new double[] {2, 1}, two))
                .withMessageContaining("increase");
        assertThatIllegalArgumentException().isThrownBy(() -> new DoseValues("any", new double[] {-1, 1}, two));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoseValues.range("any", two, two, new double[] {1}))
                .withMessage("2 rates, but 1 values");
    }
}
