package org.oxytocinlab.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

/** The inverse of the error function, against that of Commons Math and against the function itself. */
class InverseErfTest {
    /** The last bits of two logarithms may differ. */
    private static final double ROUNDING = 4e-16;

    private static final double STEP = 1e-4;

    @Test
    void itIsThatOfCommonsMath() {
        for (double x = -1 + STEP / 2; x < 1; x += STEP) {
            double known = Erf.erfInv(x);
            assertThat(inverse(x)).isCloseTo(known, within(ROUNDING * Math.max(STEP, Math.abs(known))));
        }
    }

    @Test
    void itUndoesTheErrorFunction() {
        for (double z = -2.5; z <= 2.5; z += 0.01) {
            double slope = 2 / Math.sqrt(Math.PI) * Math.exp(-z * z);
            assertThat(inverse(Erf.erf(z))).isCloseTo(z, within(1e-15 / slope + 1e-14));
        }
    }

    /** Tails and the end among them. */
    @Test
    void manyHaveTheBitsOfEach() {
        double[] many = {0.3, -0.9999, 1, -0.001, 0.5, -0.2, 0.1, 0.9, -0.6};
        double[] each = Arrays.stream(many).map(InverseErfTest::inverse).toArray();
        assertThat(inverses(many)).containsExactly(each);
    }

    @Test
    void endsAreInfinite() {
        assertThat(inverse(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(inverse(-1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    private static double inverse(double x) {
        return inverses(x)[0];
    }

    private static double[] inverses(double... x) {
        double[] raised = x.clone();
        InverseErf.raise(raised, new double[x.length], new double[x.length]);
        return raised;
    }
}
