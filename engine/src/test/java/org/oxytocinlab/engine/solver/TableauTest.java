package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/** The coefficients against the conditions that they must meet, so that a slip of the pen in any of them is found. */
class TableauTest {
    private static final double ROUNDING = 1e-13;

    @Test
    void sharesOfEveryStageAddUpToItsTime() {
        for (int s = 0; s < Tableau.STAGES; s++) {
            double largest = Arrays.stream(Tableau.A[s]).map(Math::abs).sum() + 1;
            assertThat(Arrays.stream(Tableau.A[s]).sum())
                    .as("stage %d", s + 1)
                    .isCloseTo(Tableau.C[s], within(ROUNDING * largest));
        }
    }

    /** Σ b·cᵏ = 1/(k + 1): what a method of order 8 owes to a right-hand side that is a power of time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void stepIsExactForPowersOfTime(int power) {
        assertThat(weighted(Tableau.A[Tableau.ADVANCING - 1], power)).isCloseTo(1.0 / (power + 1), within(ROUNDING));
    }

    /** Σ b·cᵏ·(A·cˡ) = 1/((l + 1)·(k + l + 2)), which holds for chains of two. */
    @Test
    void stepIsExactForChainsOfTwo() {
        double[] weights = Tableau.A[Tableau.ADVANCING - 1];
        for (int k = 0; k < 7; k++) {
            for (int l = 1; k + l < 7; l++) {
                double sum = 0;
                for (int s = 0; s < weights.length; s++) {
                    sum += weights[s] * Math.pow(Tableau.C[s], k) * weighted(Tableau.A[s], l);
                }
                assertThat(sum).as("k %d, l %d", k, l).isCloseTo(1.0 / (l + 1) / (k + l + 2), within(1e-12));
            }
        }
    }

    @Test
    void errorsVanishForTheOrdersOfTheirMethods() {
        for (int power = 0; power < 5; power++) {
            assertThat(weighted(Tableau.FIFTH, power)).as("order 5, %d", power).isCloseTo(0, within(ROUNDING));
        }
        for (int power = 0; power < 3; power++) {
            assertThat(weighted(Tableau.THIRD, power)).as("order 3, %d", power).isCloseTo(0, within(ROUNDING));
        }
        assertThat(Math.abs(weighted(Tableau.FIFTH, 5))).isGreaterThan(1e-6);
        assertThat(Math.abs(weighted(Tableau.THIRD, 3))).isGreaterThan(1e-6);
    }

    /** One step of length 1 of y' = (k + 1)·tᵏ, looked at in between: a dense output of order 7 is exact to k = 6. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void denseOutputIsExactForPowersOfTime(int power) {
        Rates rates = (time, state, rate) -> rate[0] = (power + 1) * Math.pow(time, power);
        Layout one = new Layout(List.of("powers"), new double[] {1});
        Step step = new Step(Memory.FRESH, Tolerance.STANDARD, one, rates, 0, new double[1]);
        Steps steps = new Steps(Memory.FRESH, 0, new double[1]);
        step.tried(1);
        step.inside(1);
        step.take(1, 1, steps);
        for (double time = 0; time <= 1; time += 1 / 64.0) {
            assertThat(steps.at(time)[0]).as("at %s", time).isCloseTo(Math.pow(time, power + 1), within(1e-12));
        }
    }

    @Test
    void bothSolversAgreeOnTheNamedProblems() {
        CommonsMath reference = new CommonsMath(Tolerance.STANDARD);
        Problems.all().forEach(problem -> {
            Layout layout = problem.layout();
            Solution one = DormandPrince.STANDARD.solve(layout, problem.rates(), 0, problem.start(), problem.until());
            Solution other = reference.solve(layout, problem.rates(), 0, problem.start(), problem.until());
            double[] peaks = problem.peaks();
            for (double part : List.of(0.013, 0.37, 0.5, 0.77, 1.0)) {
                double[] here = one.at(part * problem.until());
                double[] there = other.at(part * problem.until());
                for (int i = 0; i < here.length; i++) {
                    assertThat(here[i]).as("%s", problem).isCloseTo(there[i], within(1e-9 * peaks[i]));
                }
            }
        });
    }

    private static double weighted(double[] weights, int power) {
        return IntStream.range(0, weights.length)
                .mapToDouble(s -> weights[s] * Math.pow(Tableau.C[s], power))
                .sum();
    }
}
