package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Ratios of means. */
class MeanRatioTest {
    private static final double[] FIRST = {4.1, 5.3, 3.8, 6.0, 4.9, 5.5};
    private static final double[] SAME = {3.9, 4.6, 3.9, 5.1, 4.4, 4.7};
    private static final double[] OTHER = {3.0, 4.8, 4.1, 3.3};

    /** NumPy 2.4.6: variance of the logarithm from numpy.cov of the pairs, quantile from scipy.stats.t.isf(0.025, 5). */
    @Test
    void pairedAgreesWithCovariances() {
        DifferenceTest.isClose(
                MeanRatio.paired(FIRST, SAME), 1.1127819548872182, 1.0363045370535777, 1.1949032691136416, 1e-13);
    }

    /** NumPy 2.4.6, degrees of freedom 5.513 by Welch's formula. */
    @Test
    void independentAgreesWithVariances() {
        DifferenceTest.isClose(
                MeanRatio.independent(FIRST, OTHER), 1.2982456140350878, 0.9432752821164859, 1.7867972439388113, 1e-13);
    }

    /** Each of four values is rounded a few times. */
    @Test
    void swappedArmsTurnRatioUpsideDown() {
        isInverse(MeanRatio.paired(FIRST, SAME), MeanRatio.paired(SAME, FIRST));
        isInverse(MeanRatio.independent(FIRST, OTHER), MeanRatio.independent(OTHER, FIRST));
    }

    @Test
    void unitDoesNotMatter() {
        double[] thousandth = {0.0041, 0.0053, 0.0038, 0.0060, 0.0049, 0.0055};
        double[] same = {0.0039, 0.0046, 0.0039, 0.0051, 0.0044, 0.0047};
        Estimate expected = MeanRatio.paired(FIRST, SAME);
        DifferenceTest.isClose(
                MeanRatio.paired(thousandth, same), expected.value(), expected.low(), expected.high(), 1e-14);
    }

    @Test
    void equalArmsAreOneForCertainIfPaired() {
        assertThat(MeanRatio.paired(FIRST, FIRST)).isEqualTo(new Estimate(1, 1, 1));
    }

    @Test
    void meansThatAreNotPositiveHaveNoInterval() {
        double[] aroundZero = {-1, 1, 2, -2, 3, -3};
        assertThat(MeanRatio.paired(aroundZero, SAME)).isEqualTo(Estimate.alone(0));
        assertThat(MeanRatio.independent(OTHER, aroundZero).value()).isInfinite();
        double[] below = {-1, -2, -3, -4, -5, -6};
        assertThat(MeanRatio.paired(below, below)).isEqualTo(Estimate.alone(1));
        assertThat(MeanRatio.independent(below, below)).isEqualTo(Estimate.alone(1));
    }

    @Test
    void oneWomanHasNoInterval() {
        assertThat(MeanRatio.paired(new double[] {3}, new double[] {2})).isEqualTo(Estimate.alone(1.5));
        assertThat(MeanRatio.independent(new double[] {3}, SAME).hasInterval()).isFalse();
    }

    @Test
    void pairsNeedEqualNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> MeanRatio.paired(FIRST, OTHER));
    }

    static void isInverse(Estimate one, Estimate other) {
        assertThat(Math.log(other.value())).isCloseTo(-Math.log(one.value()), within(1e-14));
        assertThat(Math.log(other.low())).isCloseTo(-Math.log(one.high()), within(1e-14));
        assertThat(Math.log(other.high())).isCloseTo(-Math.log(one.low()), within(1e-14));
    }
}
