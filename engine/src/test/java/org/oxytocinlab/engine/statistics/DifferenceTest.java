package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Differences of means. */
class DifferenceTest {
    private static final double[] FIRST = {4.1, 5.3, 3.8, 6.0, 4.9, 5.5};
    private static final double[] SAME = {3.9, 4.6, 3.9, 5.1, 4.4, 4.7};
    private static final double[] OTHER = {3.0, 4.8, 4.1, 3.3};

    /** Differences 1, 2, 3: mean 2, sd 1, se 1/√3 = 0.57735, t of 2 degrees 4.30265, half 2.48414. */
    @Test
    void threePairsByHand() {
        Estimate estimate = Difference.paired(new double[] {11, 22, 33}, new double[] {10, 20, 30});
        isClose(estimate, 2, 2 - 2.4841377, 2 + 2.4841377, 1e-7);
    }

    /** SciPy 1.17.1: ttest_rel(first, same).confidence_interval(). */
    @Test
    void pairedAgreesWithSciPy() {
        isClose(Difference.paired(FIRST, SAME), 0.5, 0.09627404837189812, 0.9037259516281019, 1e-13);
    }

    /** SciPy 1.17.1: ttest_ind(first, other, equal_var=False).confidence_interval(), 6.776 degrees of freedom. */
    @Test
    void independentAgreesWithSciPy() {
        isClose(
                Difference.independent(FIRST, OTHER),
                1.1333333333333337,
                -0.13555599017438746,
                2.402222656841055,
                1e-13);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 101})
    void swappedArmsChangeSignsOnly(int size) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(size);
        double[] first = random.doubles(size, 0, 10).toArray();
        double[] second = random.doubles(size, 0, 10).toArray();
        double[] fewer = random.doubles(size + 1, 0, 10).toArray();
        isMirrored(Difference.paired(first, second), Difference.paired(second, first));
        isMirrored(Difference.independent(first, fewer), Difference.independent(fewer, first));
    }

    @Test
    void equalArmsDifferByNothingForCertainIfPaired() {
        assertThat(Difference.paired(FIRST, FIRST)).isEqualTo(new Estimate(0, 0, 0));
        assertThat(Difference.independent(FIRST, FIRST).high()).isPositive();
    }

    @Test
    void constantsAreKnownExactly() {
        double[] five = {5, 5, 5};
        double[] three = {3, 3};
        assertThat(Difference.independent(five, three)).isEqualTo(new Estimate(2, 2, 2));
    }

    @Test
    void oneWomanHasNoInterval() {
        double[] one = {3};
        assertThat(Difference.paired(one, new double[] {1})).isEqualTo(Estimate.alone(2));
        assertThat(Difference.independent(one, SAME).hasInterval()).isFalse();
        assertThat(Difference.independent(SAME, one).hasInterval()).isFalse();
        assertThat(Difference.paired(new double[0], new double[0]).value()).isNaN();
    }

    @Test
    void neverHasNoInterval() {
        double[] never = {1, Double.POSITIVE_INFINITY, 2};
        assertThat(Difference.independent(never, SAME).hasInterval()).isFalse();
        assertThat(Difference.paired(never, never).hasInterval()).isFalse();
    }

    @Test
    void pairsNeedEqualNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Difference.paired(FIRST, OTHER));
    }

    static void isMirrored(Estimate one, Estimate other) {
        assertThat(other).isEqualTo(new Estimate(-one.value(), -one.high(), -one.low()));
    }

    static void isClose(Estimate estimate, double value, double low, double high, double error) {
        assertThat(new double[] {estimate.value(), estimate.low(), estimate.high()})
                .containsExactly(new double[] {value, low, high}, within(error));
    }
}
