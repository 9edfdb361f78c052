package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/** Linear systems solved exactly: a chain of three, with input from outside. */
class LinearKineticsTest {
    private static final Layout LAYOUT = new Layout(List.of("first", "second", "sum"), new double[] {1, 0.1, 10});
    private static final double INPUT = 3;

    @Test
    void chainFollowsItsClosedForm() {
        double a = 0.231;
        double b = 0.0866;
        Solution solution = solved(a, b).orElseThrow();
        for (double t = 0; t <= 200; t += 3.17) {
            double first = INPUT / a * (1 - Math.exp(-a * t));
            double second = INPUT / a * (1 + (b * Math.exp(-a * t) - a * Math.exp(-b * t)) / (a - b));
            assertThat(solution.at(0, t)).isCloseTo(first, within(1e-13 * INPUT / a));
            assertThat(solution.at(1, t)).isCloseTo(second, within(1e-13 * INPUT / a));
            assertThat(solution.at(2, t)).isCloseTo(INPUT * t - first, within(1e-12 * (1 + INPUT * t)));
        }
    }

    @Test
    void integratorAgreesWithIt() {
        Solution exact = solved(0.3, 0.05).orElseThrow();
        Solution steps =
                new DormandPrince(Tolerance.SHARP).solve(LAYOUT, chain(0.3, 0.05, INPUT), 0, new double[3], 120);
        for (double t = 0.5; t <= 120; t += 7.3) {
            for (int i = 0; i < 3; i++) {
                assertThat(exact.at(i, t)).isCloseTo(steps.at(i, t), within(1e-11 * Math.abs(steps.at(i, t))));
            }
        }
    }

    @Test
    void startIsExactAndDecayKeepsItsDigits() {
        Solver solver = LinearKinetics.of(LAYOUT, chain(0.2, 0.05, 0)).orElseThrow();
        Solution decay = solver.solve(LAYOUT, chain(0.2, 0.05, 0), 10, new double[] {0.7, 0, 0}, 500);
        assertThat(decay.at(10)).containsExactly(0.7, 0, 0);
        double late = 0.7 * Math.exp(-0.2 * 300);
        assertThat(decay.at(0, 310)).isCloseTo(late, within(1e-12 * late));
    }

    /** Also at the start itself, and where all that decays is gone. */
    @Test
    void manyTimesAtOnceHaveTheBitsOfEach() {
        Solution solution = solved(0.3, 0.05).orElseThrow();
        for (double first : new double[] {0, 3.1, 2000}) {
            double[] times = {first, first + 0.7, first + 8, first + 900};
            double[] values = new double[times.length];
            for (int state = 0; state < 3; state++) {
                solution.levels().at(state, times, values);
                for (int i = 0; i < times.length; i++) {
                    assertThat(values[i]).isEqualTo(solution.at(state, times[i]));
                }
            }
        }
    }

    @Test
    void ratesThatCoincideAreLeftToAnotherSolver() {
        assertThat(solved(0.1, 0.1)).isEmpty();
        assertThat(solved(0.1, 0.1 * (1 + 1e-7))).isEmpty();
        assertThat(solved(0.1, 0.11)).isPresent();
    }

    @Test
    void oscillationsAreLeftToAnotherSolver() {
        Layout two = new Layout(List.of("x", "y"), new double[] {1, 1});
        assertThat(LinearKinetics.of(two, (t, y, dy) -> {
                    dy[0] = y[1];
                    dy[1] = -y[0];
                }))
                .isEmpty();
    }

    private static Optional<Solution> solved(double a, double b) {
        return LinearKinetics.of(LAYOUT, chain(a, b, 0))
                .map(solver -> solver.solve(LAYOUT, chain(a, b, INPUT), 0, new double[3], 200));
    }

    /** Into the first, from there into the sum, and the second follows the first. */
    private static Rates chain(double a, double b, double input) {
        return (t, y, dy) -> {
            dy[0] = input - a * y[0];
            dy[1] = b * (y[0] - y[1]);
            dy[2] = a * y[0];
        };
    }
}
