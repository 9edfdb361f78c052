package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of women with an event. */
class ShareTest {

    /** SciPy 1.17.1: binomtest(events, women).proportion_ci(method="wilson"). */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2552885198782742, 0.36620957698280004",
        "15, 148, 0.06238639953073629, 0.16048724172330803",
        "1, 29, 0.006113214292762667, 0.17175521879320282",
        "0, 20, 0, 0.16112515805281935",
        "20, 20, 0.8388748419471808, 1"
    })
    void scoreIntervalAgreesWithSciPy(int events, int women, double low, double high) {
        DifferenceTest.isClose(new Share(events, women).estimate(), (double) events / women, low, high, 1e-15);
    }

    /** With no event of n the upper end is z²/(n + z²): 3.8415/23.8415. */
    @Test
    void noEventLeavesNoTraceBelow() {
        Estimate none = new Share(0, 20).estimate();
        assertThat(none.low()).isEqualTo(0);
        assertThat(none.high()).isCloseTo(3.841459 / 23.841459, within(1e-7));
        assertThat(new Share(7, 7).estimate().high()).isEqualTo(1);
    }

    @Test
    void nobodyHasNoShare() {
        assertThat(new Share(0, 0).estimate()).isEqualTo(Estimate.alone(Double.NaN));
    }

    @Test
    void womenAreCounted() {
        assertThat(Share.of(true, false, true, true)).isEqualTo(new Share(3, 4));
    }

    @ParameterizedTest
    @CsvSource({"5, 4", "-1, 4", "0, -1"})
    void moreEventsThanWomenAreRefused(int events, int women) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(events, women));
    }

    @Test
    void pairsAreCountedByArm() {
        boolean[] first = {true, true, true, false, false, true};
        boolean[] second = {true, false, false, true, false, false};
        Pairs pairs = Pairs.of(first, second);
        assertThat(pairs).isEqualTo(new Pairs(1, 3, 1, 1));
        assertThat(pairs.first()).isEqualTo(Share.of(first));
        assertThat(pairs.second()).isEqualTo(Share.of(second));
    }

    @Test
    void pairsNeedEqualNumbersAndWomen() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pairs.of(new boolean[2], new boolean[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pairs(1, 2, -1, 3));
    }
}
