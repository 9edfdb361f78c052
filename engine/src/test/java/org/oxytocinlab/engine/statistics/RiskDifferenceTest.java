package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences of shares, and the number needed. */
class RiskDifferenceTest {

    /** The formulas of the class again in NumPy 2.4.6; the first row is the example of the paper: 0.0524 to 0.3339. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.05243147240236498, 0.333872654036906",
        "9, 10, 3, 10, 0.17052272393450302, 0.8090179735354881",
        "5, 56, 0, 29, -0.03813714790353688, 0.19256001385511162",
        "0, 20, 0, 10, -0.2775327998628892, 0.16112515805281938"
    })
    void independentAgreesWithNumPy(int x1, int n1, int x2, int n2, double low, double high) {
        Estimate estimate = RiskDifference.independent(new Share(x1, n1), new Share(x2, n2));
        DifferenceTest.isClose(estimate, (double) x1 / n1 - (double) x2 / n2, low, high, 1e-14);
    }

    /** The formulas of the class again in NumPy 2.4.6; one row for each case of the correction, one with an empty margin. */
    @ParameterizedTest
    @CsvSource({
        "36, 12, 2, 0, 0.05692958, 0.34042760",
        "20, 12, 2, 16, 0.05615642, 0.32920700",
        "30, 4, 10, 56, -0.13367655, 0.01477024",
        "0, 3, 1, 16, -0.11835599, 0.31825332",
        "1, 8, 9, 2, -0.41226227, 0.3271267",
        "250, 0, 0, 750, -0.00273638, 0.00273638"
    })
    void pairedAgreesWithNumPy(int both, int first, int second, int neither, double low, double high) {
        Pairs pairs = new Pairs(both, first, second, neither);
        double difference = (double) (first - second) / pairs.women();
        DifferenceTest.isClose(RiskDifference.paired(pairs), difference, low, high, 6e-9);
    }

    @Test
    void swappedArmsChangeSignsOnly() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(11);
        for (int i = 0; i < 1000; i++) {
            int[] n = random.ints(4, 1, 300).toArray();
            DifferenceTest.isMirrored(
                    RiskDifference.paired(new Pairs(n[0], n[1] + 300, n[2], n[3])),
                    RiskDifference.paired(new Pairs(n[0], n[2], n[1] + 300, n[3])));
            Share one = new Share(n[0], n[0] + n[1]);
            Share other = new Share(n[2], n[2] + n[3] + 1);
            Estimate forth = RiskDifference.independent(one, other);
            // Equal shares would compare 0 with −0.
            if (forth.value() != 0) {
                DifferenceTest.isMirrored(forth, RiskDifference.independent(other, one));
            }
        }
    }

    @Test
    void staysWithinOne() {
        Estimate largest = RiskDifference.independent(new Share(3, 3), new Share(0, 4));
        assertThat(largest.value()).isEqualTo(1);
        assertThat(largest.high()).isEqualTo(1);
        assertThat(RiskDifference.paired(new Pairs(0, 0, 5, 0)).low()).isEqualTo(-1);
    }

    /** No woman of 1000 differed: perhaps 3 in 1000 do, not none for certain. */
    @Test
    void equalArmsAreNotCertainlyEqual() {
        Estimate estimate = RiskDifference.paired(new Pairs(250, 0, 0, 750));
        assertThat(estimate.value()).isEqualTo(0);
        assertThat(estimate.high()).isBetween(0.001, 0.005);
    }

    @Test
    void closerPairsSayMore() {
        double loose = length(RiskDifference.paired(new Pairs(90, 210, 210, 490)));
        double close = length(RiskDifference.paired(new Pairs(290, 10, 10, 690)));
        assertThat(close).isLessThan(loose / 3);
        assertThat(loose)
                .isCloseTo(
                        length(RiskDifference.independent(new Share(300, 1000), new Share(300, 1000))), within(1e-12));
    }

    @Test
    void nobodyHasNoDifference() {
        assertThat(RiskDifference.paired(new Pairs(0, 0, 0, 0))).isEqualTo(Estimate.alone(Double.NaN));
        assertThat(RiskDifference.independent(new Share(0, 0), new Share(1, 2)).hasInterval())
                .isFalse();
    }

    /** A difference of 0.20 from 0.05 to 0.40 is 1 more in 5 women, from 2.5 to 20. */
    @Test
    void numberNeededIsInverse() {
        NumberNeeded more = NumberNeeded.of(new Estimate(0.2, 0.05, 0.4)).orElseThrow();
        assertThat(more).isEqualTo(new NumberNeeded(new Estimate(5, 2.5, 20), true));
        NumberNeeded fewer = NumberNeeded.of(new Estimate(-0.2, -0.4, -0.05)).orElseThrow();
        assertThat(fewer).isEqualTo(new NumberNeeded(new Estimate(5, 2.5, 20), false));
    }

    @ParameterizedTest
    @CsvSource({"0.1, -0.01, 0.2", "-0.1, -0.2, 0", "0.1, 0, 0.2", "0, 0, 0", "0.1, NaN, NaN"})
    void numberNeededIsAbsentUnlessIntervalExcludesZero(double value, double low, double high) {
        assertThat(NumberNeeded.of(new Estimate(value, low, high))).isEmpty();
    }

    private static double length(Estimate estimate) {
        return estimate.high() - estimate.low();
    }
}
