package org.oxytocinlab.engine.statistics;

import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Mean, standard deviation and standard error. */
class MomentsTest {

    /** Of 2, 4, 4, 4, 5, 5, 7, 9 the mean is 5 and the squares sum to 32: sd² = 32/7, se² = 4/7. */
    @Test
    void eightValuesByHand() {
        Moments moments = Moments.of(2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(moments.mean()).isEqualTo(5);
        assertThat(moments.deviation()).isCloseTo(Math.sqrt(32 / 7.0), within(1e-15));
        assertThat(moments.standardError()).isCloseTo(Math.sqrt(4 / 7.0), within(1e-15));
    }

    /** Mean 2, se 1/√3, t of 2 degrees 4.30265. */
    @Test
    void intervalIsStudents() {
        DifferenceTest.isClose(Moments.of(1, 2, 3).estimate(), 2, 2 - 2.4841377, 2 + 2.4841377, 1e-7);
    }

    @Test
    void oneValueHasNoDeviation() {
        assertThat(Moments.of(3)).isEqualTo(new Moments(1, 3, NaN));
        assertThat(Moments.of()).isEqualTo(new Moments(0, NaN, NaN));
    }

    @Test
    void neverLeavesAnInfiniteMeanWithoutDeviation() {
        assertThat(Moments.of(1, POSITIVE_INFINITY)).isEqualTo(new Moments(2, POSITIVE_INFINITY, NaN));
    }
}
