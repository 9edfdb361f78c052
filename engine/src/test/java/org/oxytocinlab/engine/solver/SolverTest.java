package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.body.Layout;

/** The solver against problems whose solutions are known, looked at between its steps. */
class SolverTest {
    private static final int LOOKS = 997;

    @ParameterizedTest
    @MethodSource("problems")
    void interpolatedValuesFollowClosedForm(Problem problem) {
        Solution solution =
                DormandPrince.STANDARD.solve(problem.layout(), problem.rates(), 0, problem.start(), problem.until());
        double[] peaks = problem.peaks();
        for (int look = 0; look < LOOKS; look++) {
            double time = problem.until() * (look + 0.123) / LOOKS;
            double[] exact = problem.exact().apply(time);
            double[] state = solution.at(time);
            for (int i = 0; i < exact.length; i++) {
                // 1e-9, as the standard tolerance promises; of the peak, as states change sign.
                double tolerance = 1e-9 * peaks[i];
                assertThat(state[i]).as("state %d at %s", i, time).isCloseTo(exact[i], within(tolerance));
            }
        }
    }

    @Test
    void pulseTrainWithRestartsIsGeometricSum() {
        double k = Math.log(2) / 3;
        double every = 7;
        double[] start = {0};
        for (int pulse = 0; pulse < 40; pulse++) {
            start[0] += 1;
            Problem decay = Problems.decay();
            Solution solution = DormandPrince.STANDARD.solve(
                    decay.layout(), decay.rates(), pulse * every, start, (pulse + 1) * every);
            double first = (1 - Math.exp(-k * every * (pulse + 1))) / (1 - Math.exp(-k * every));
            for (double after = 0; after <= every; after += 0.321) {
                // Forty restarts at a local error of 1e-11 each, most of which decays.
                double exact = first * Math.exp(-k * after);
                assertThat(solution.at(pulse * every + after)[0]).isCloseTo(exact, within(1e-9 * exact));
            }
            start = solution.end();
        }
    }

    @Test
    void endIsWhereTheNextStretchBegins() {
        Problem decay = Problems.decay();
        double[] start = {1};
        Solution solution = DormandPrince.STANDARD.solve(decay.layout(), decay.rates(), 2, start, 11);
        assertThat(solution.from()).isEqualTo(2);
        assertThat(solution.until()).isEqualTo(11);
        assertThat(solution.end()).containsExactly(solution.at(11));
        assertThat(solution.at(2)).containsExactly(1);
        assertThat(start).containsExactly(1);
    }

    @Test
    void stepBeyondTheEndIsKeptAndTakenAgainOnlyToStay() {
        Problem decay = Problems.decay();
        Solution solution =
                DormandPrince.STANDARD.begin(decay.layout(), decay.rates(), 0, new double[] {1}, Double.NaN);
        solution.goOn(10, Double.POSITIVE_INFINITY);
        double reached = solution.reached();
        assertThat(reached).isGreaterThan(10);
        solution.goOn((10 + reached) / 2, Double.POSITIVE_INFINITY);
        assertThat(solution.reached()).isEqualTo(reached);
        solution.stay(10);
        assertThat(solution.reached()).isEqualTo(10);
        assertThat(solution.until()).isEqualTo(10);
        double exact = Math.exp(-Math.log(2) / 3 * 10);
        assertThat(solution.end()[0]).isCloseTo(exact, within(1e-10 * exact));
    }

    @Test
    void shortestStretchIsSolved() {
        Problem decay = Problems.decay();
        Solution solution = DormandPrince.STANDARD.solve(decay.layout(), decay.rates(), 0, new double[] {1}, 1e-9);
        // Over a nanominute the decay is linear to rounding.
        assertThat(solution.end()[0]).isCloseTo(1 - 1e-9 * Math.log(2) / 3, within(1e-15));
    }

    @Test
    void longQuietHoursStayExactBetweenSteps() {
        Layout layout = new Layout(List.of("slow"), new double[] {1});
        Solution solution =
                DormandPrince.STANDARD.solve(layout, (t, y, dy) -> dy[0] = -y[0] / 60, 0, new double[] {1}, 1440);
        for (double time = 0.5; time < 400; time += 0.917) {
            double exact = Math.exp(-time / 60);
            // Steps could grow to an hour here; capped, their inside stays as exact as their ends.
            assertThat(solution.at(time)[0]).isCloseTo(exact, within(1e-10 * Math.max(exact, 1e-3)));
        }
    }

    static Stream<Problem> problems() {
        return Problems.all();
    }
}
