package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios of shares and of odds. */
class RiskRatioTest {
    private static final Share FIRST = new Share(56, 70);
    private static final Share OTHER = new Share(48, 80);
    private static final Share NONE = new Share(0, 20);
    private static final Share ALL = new Share(20, 20);

    /** SciPy 1.17.1: contingency.relative_risk(56, 70, 48, 80).confidence_interval(0.95). */
    @Test
    void independentAgreesWithSciPy() {
        DifferenceTest.isClose(
                RiskRatio.independent(FIRST, OTHER), 4 / 3.0, 1.076626422763193, 1.651248511266387, 1e-14);
    }

    /** SciPy 1.17.1: contingency.odds_ratio([[56, 14], [48, 32]], kind="sample").confidence_interval(0.95). */
    @Test
    void oddsAgreeWithSciPy() {
        DifferenceTest.isClose(
                OddsRatio.independent(FIRST, OTHER), 8 / 3.0, 1.2762178705364338, 5.572019696074379, 1e-14);
    }

    /** 32 events against 22, 14 in one arm only: ln r ± 1.95996 · √(14/(32 · 22)) = 0.374693 ± 0.276392. */
    @Test
    void pairsByHand() {
        Estimate estimate = RiskRatio.paired(new Pairs(20, 12, 2, 16));
        DifferenceTest.isClose(estimate, 32 / 22.0, 1.1032951045158454, 1.9176215598883386, 1e-14);
    }

    @Test
    void equalPairsHaveNoInterval() {
        assertThat(RiskRatio.paired(new Pairs(7, 0, 0, 13))).isEqualTo(Estimate.alone(1));
        assertThat(RiskRatio.paired(new Pairs(20, 0, 0, 0))).isEqualTo(Estimate.alone(1));
        assertThat(RiskRatio.independent(OTHER, OTHER).low()).isLessThan(0.8);
    }

    @Test
    void swappedArmsTurnRatioUpsideDown() {
        MeanRatioTest.isInverse(RiskRatio.paired(new Pairs(20, 12, 2, 16)), RiskRatio.paired(new Pairs(20, 2, 12, 16)));
        MeanRatioTest.isInverse(RiskRatio.independent(FIRST, OTHER), RiskRatio.independent(OTHER, FIRST));
        MeanRatioTest.isInverse(OddsRatio.independent(FIRST, OTHER), OddsRatio.independent(OTHER, FIRST));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3, 17, 0", "0, 3, 0, 17, Infinity", "0, 0, 0, 20, NaN", "0, 0, 0, 0, NaN"})
    void pairedArmWithoutEventHasNoInterval(int both, int first, int second, int neither, double value) {
        assertThat(RiskRatio.paired(new Pairs(both, first, second, neither))).isEqualTo(Estimate.alone(value));
    }

    @Test
    void armWithoutEventHasNoInterval() {
        assertThat(RiskRatio.independent(NONE, OTHER)).isEqualTo(Estimate.alone(0));
        assertThat(RiskRatio.independent(OTHER, NONE)).isEqualTo(Estimate.alone(Double.POSITIVE_INFINITY));
        assertThat(RiskRatio.independent(NONE, NONE)).isEqualTo(Estimate.alone(Double.NaN));
        assertThat(OddsRatio.independent(NONE, OTHER)).isEqualTo(Estimate.alone(0));
        assertThat(OddsRatio.independent(OTHER, NONE)).isEqualTo(Estimate.alone(Double.POSITIVE_INFINITY));
        assertThat(OddsRatio.independent(NONE, NONE)).isEqualTo(Estimate.alone(Double.NaN));
    }

    @Test
    void armsOfNothingButEventsClaimNoCertainty() {
        assertThat(RiskRatio.independent(ALL, ALL)).isEqualTo(Estimate.alone(1));
        assertThat(RiskRatio.independent(ALL, OTHER).hasInterval()).isTrue();
        assertThat(OddsRatio.independent(ALL, OTHER)).isEqualTo(Estimate.alone(Double.POSITIVE_INFINITY));
        assertThat(OddsRatio.independent(ALL, ALL)).isEqualTo(Estimate.alone(Double.NaN));
    }
}
