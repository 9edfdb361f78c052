package org.oxytocinlab.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class PowerTest {

    /** Against the correctly rounded power of the JDK's specification, over the drives and exponents of all rooms. */
    @Test
    void errorStaysWithinItsClaim() {
        UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(7);
        for (int i = 0; i < 200_000; i++) {
            double base = Math.exp(14 * random.nextDouble() - 9);
            double exponent = 0.3 + 4 * random.nextDouble();
            double exact = StrictMath.pow(base, exponent);
            double units = 2 + 1.5 * Math.abs(exponent * Math.log(base));
            assertThat(Power.of(base, exponent)).isCloseTo(exact, within(units * Math.ulp(exact)));
        }
    }

    @Test
    void powersAtTheEndsAreExact() {
        assertThat(Power.of(0, 1.7)).isZero();
        assertThat(Power.of(1, 1.7)).isEqualTo(1);
        assertThat(Power.of(3, 0)).isEqualTo(1);
        assertThat(Power.of(Double.POSITIVE_INFINITY, 2)).isInfinite();
        assertThat(Power.of(-1, 1.5)).isNaN();
    }

    @Test
    void manyAtOnceHaveTheBitsOfEach() {
        UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(8);
        for (double exponent : new double[] {0.5, 2, 1.5, 1.7, 3}) {
            double[] bases = random.doubles(40).map(share -> 9 * share - 1).toArray();
            bases[7] = 0;
            bases[9] = Double.POSITIVE_INFINITY;
            double[] raised = bases.clone();
            Power.raise(raised, raised.length, exponent);
            for (int i = 0; i < bases.length; i++) {
                assertThat(raised[i]).isEqualTo((Double) Power.of(bases[i], exponent));
            }
        }
    }
}
