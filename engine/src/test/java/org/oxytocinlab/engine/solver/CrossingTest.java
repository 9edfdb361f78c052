package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crossings by tangents, from good guesses and from bad ones. */
class CrossingTest {
    private static final double ACCURACY = 1e-11;

    /** From the last one tangent leads so near that what it leaves out would be seen if none followed. */
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -3, 0, 0.01, 1, 3.9, 4, 9, 1.6094459})
    void exponentialIsFoundFromAnyGuess(double guess) {
        double found = Crossing.of(CrossingTest::exponential, 0, 4, guess, new double[2]);
        assertThat(found).isCloseTo(Math.log(5), within(ACCURACY));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.7, 2, 3, 4, 6})
    void exponentialIsFoundWithoutItsSlope(double last) {
        double found = Crossing.of(time -> Math.exp(time) - 5, 0, last);
        assertThat(found).isCloseTo(Math.log(5), within(ACCURACY));
    }

    /** Tangents at a turning point are level, and lead far away from it. */
    @ParameterizedTest
    @ValueSource(doubles = {-2, -0.5, 0, 1e-9, 2.5})
    void turningPointLeadsNobodyAstray(double guess) {
        double found = Crossing.of(CrossingTest::cube, -3, 3, guess, new double[2]);
        assertThat(found).isCloseTo(-2, within(ACCURACY));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void endsAreFound(double end) {
        double found = Crossing.of(
                (time, tangent) -> {
                    tangent[0] = time - end;
                    tangent[1] = 1;
                },
                0,
                1,
                0.7,
                new double[2]);
        assertThat(found).isBetween(0.0, 1.0).isCloseTo(end, within(1e-10));
    }

    private static void exponential(double time, double[] tangent) {
        tangent[0] = Math.exp(time) - 5;
        tangent[1] = Math.exp(time);
    }

    private static void cube(double time, double[] tangent) {
        tangent[0] = time * time * time + 8;
        tangent[1] = 3 * time * time;
    }
}
