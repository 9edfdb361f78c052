package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.quantity.Memory;

/** Sums of Chebyshev polynomials against a function that they follow to the last digits. */
class ChebyshevTest {
    private static final double STEP = 1.0 / 64;

    @Test
    void integralAndItsSlopeFollowTheFunction() {
        double[] values = new double[Chebyshev.NODES];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.exp(2 * SeventeenNodes.SHARES[i] - 1);
        }
        double[] coefficients = new double[Chebyshev.NODES];
        new SeventeenNodes(Memory.FRESH).through(values, coefficients);
        double[] integral = new double[Chebyshev.TERMS + 2];
        Chebyshev.integrate(coefficients, Chebyshev.NODES, 1, integral, 2);
        double[] tangent = new double[2];
        for (double x = -1; x <= 1; x += STEP) {
            Chebyshev.tangent(integral, 2, x, tangent);
            assertThat(tangent[0]).isEqualTo(Chebyshev.value(integral, 2, x));
            assertThat(tangent[0]).isCloseTo(Math.exp(x) - Math.exp(-1), within(3e-15));
            assertThat(tangent[1]).isCloseTo(Math.exp(x), within(1e-13));
        }
    }
}
