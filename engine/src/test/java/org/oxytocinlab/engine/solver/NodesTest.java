package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.quantity.Memory;

/** Values and coefficients against the polynomials themselves, by their recurrence. */
class NodesTest {
    private static final double ROUNDING = 2e-15;

    static Stream<Nodes> nodes() {
        return Stream.of(new NineNodes(), new SeventeenNodes(Memory.FRESH));
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void coefficientsOfAPolynomialAreThatPolynomial(Nodes nodes) {
        for (int degree = 0; degree < nodes.count(); degree++) {
            double[] values = new double[nodes.count()];
            for (int i = 0; i < values.length; i++) {
                values[i] = polynomial(degree, place(i));
            }
            double[] coefficients = new double[nodes.count()];
            nodes.through(values, coefficients);
            for (int n = 0; n < coefficients.length; n++) {
                assertThat(coefficients[n]).isCloseTo(n == degree ? 1 : 0, within(ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void termsGiveTheirValuesOnTopOfAStart(Nodes nodes) {
        for (int degree = 0; degree <= nodes.count(); degree++) {
            double[] terms = new double[3 + Chebyshev.TERMS];
            terms[3 + degree] = 0.5;
            double[] values = new double[nodes.count()];
            nodes.values(terms, 3, 7, values);
            for (int i = 0; i < values.length; i++) {
                assertThat(values[i]).isCloseTo(7 + 0.5 * polynomial(degree, place(i)), within(20 * ROUNDING));
            }
        }
    }

    @Test
    void fewNodesAreTheFirstOfAll() {
        assertThat(place(0)).isEqualTo(-1);
        assertThat(place(4)).isCloseTo(0, within(ROUNDING));
        assertThat(place(8)).isEqualTo(1);
        for (int i = 0; i < 9; i++) {
            assertThat(place(i)).isCloseTo(-Math.cos(Math.PI * i / 8), within(ROUNDING));
        }
    }

    private static double place(int node) {
        return 2 * SeventeenNodes.SHARES[node] - 1;
    }

    private static double polynomial(int degree, double x) {
        double before = 1;
        double value = x;
        for (int n = 1; n < degree; n++) {
            double next = 2 * x * value - before;
            before = value;
            value = next;
        }
        return degree == 0 ? 1 : value;
    }
}
