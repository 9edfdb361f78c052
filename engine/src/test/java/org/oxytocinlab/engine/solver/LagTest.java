package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.quantity.Memory;

/** What follows a drive after a delay, against the same in closed form. */
class LagTest {
    private static final double ACCURACY = 1e-13;

    @ParameterizedTest
    @CsvSource({"5, 5", "5, 20", "20, 20", "120, 80", "20, 1e-3"})
    void followsAConstant(double delay, double wide) {
        double start = 0.3;
        assertFollows(delay, wide, start, time -> 1, time -> 1 + (start - 1) * Math.exp(-time / delay));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "20, 20", "120, 20"})
    void followsADecay(double delay, double wide) {
        double rate = 0.1;
        double share = 1 / (1 - rate * delay);
        assertFollows(
                delay,
                wide,
                2,
                time -> Math.exp(-rate * time),
                time -> share * Math.exp(-rate * time) + (2 - share) * Math.exp(-time / delay));
    }

    private static void assertFollows(
            double delay, double wide, double start, DoubleUnaryOperator drive, DoubleUnaryOperator exact) {
        double[] values = new double[Chebyshev.NODES];
        double[] coefficients = new double[Chebyshev.NODES];
        for (int i = 0; i < values.length; i++) {
            values[i] = drive.applyAsDouble(SeventeenNodes.SHARES[i] * wide);
        }
        new SeventeenNodes(Memory.FRESH).through(values, coefficients);
        Lag lag = new Lag(Memory.FRESH, delay);
        // As if it had been at work before.
        lag.fit(3 * wide);
        lag.fit(wide);
        double[] rise = new double[2 + Chebyshev.TERMS];
        lag.follow(coefficients, Chebyshev.NODES, start, rise, 2);
        for (double place = -1; place <= 1; place += 0.125) {
            double time = (place + 1) / 2 * wide;
            assertThat(start + Chebyshev.value(rise, 2, place))
                    .isCloseTo(exact.applyAsDouble(time), within(ACCURACY * Math.max(1, start)));
        }
    }
}
