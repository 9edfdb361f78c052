package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The curve of dose and response. */
class EmaxTest {
    private static final Emax HYPERBOLA = new Emax(1, 4, 10, 1);

    /** At 10, half of 4; at 30, three quarters. */
    @Test
    void responseByHand() {
        assertThat(HYPERBOLA.at(0)).isEqualTo(1);
        assertThat(HYPERBOLA.at(10)).isEqualTo(3);
        assertThat(HYPERBOLA.at(30)).isCloseTo(4, within(1e-15));
        assertThat(new Emax(1, 4, 10, 2).at(30)).isCloseTo(1 + 4 * 900 / 1000.0, within(1e-15));
    }

    /** 30 reaches 0.75, so half of the rise is 0.375 = 6/16 and nine tenths are 0.675 = x/(10 + x), x = 6.75/0.325. */
    @Test
    void doseOfRiseByHand() {
        assertThat(HYPERBOLA.doseOf(0.5, 30)).isCloseTo(6, within(1e-14));
        assertThat(HYPERBOLA.doseOf(0.9, 30)).isCloseTo(6.75 / 0.325, within(1e-13));
    }

    @Test
    void doseOfRiseHasThatResponse() {
        Emax curve = new Emax(2, 3, 7, 2.5);
        double half = (curve.at(0) + curve.at(20)) / 2;
        assertThat(curve.at(curve.doseOf(0.5, 20))).isCloseTo(half, within(1e-14));
        assertThat(curve.doseOf(1, 20)).isCloseTo(20, within(1e-12));
        assertThat(curve.doseOf(0, 20)).isEqualTo(0);
    }
}
