package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/** When a growing state passes a level. */
class SolutionTest {
    private static final Layout LAYOUT = new Layout(List.of("phase"), new double[] {1});

    /** Finer than the millionth of a minute to which an onset is rounded. */
    private static final double ACCURACY = 1e-9;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1.3, 7.77, 39.999, 40})
    void steadyPhasePassesLevelInProportion(double level) {
        Solution phase = DormandPrince.STANDARD.solve(LAYOUT, (t, y, dy) -> dy[0] = 0.4, 5, new double[] {0}, 105);
        assertThat(phase.passes(0, level, 5)).isCloseTo(5 + level / 0.4, within(ACCURACY));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 10, 1000, 19_000})
    void growingPhasePassesLevelAtItsLogarithm(double level) {
        Solution phase =
                DormandPrince.STANDARD.solve(LAYOUT, (t, y, dy) -> dy[0] = 0.1 * y[0], 0, new double[] {1}, 100);
        assertThat(phase.passes(0, level, 0)).isCloseTo(10 * Math.log(level), within(ACCURACY));
    }

    @Test
    void levelReachedAlreadyIsPassedNow() {
        Solution phase = DormandPrince.STANDARD.solve(LAYOUT, (t, y, dy) -> dy[0] = 1, 0, new double[] {3}, 10);
        assertThat(phase.passes(0, 3, 0)).isZero();
        assertThat(phase.passes(0, 2, 0)).isZero();
        assertThat(phase.passes(0, 5, 4)).isEqualTo(4);
    }

    @Test
    void levelReachedExactlyAtTheEndIsPassedThere() {
        Solution phase = DormandPrince.STANDARD.solve(LAYOUT, (t, y, dy) -> dy[0] = 0.37, 0, new double[] {0}, 17);
        assertThat(phase.passes(0, phase.end()[0], 0)).isCloseTo(17, within(ACCURACY));
    }

    @Test
    void nearlyStandingPhaseIsStillFound() {
        Solution phase =
                DormandPrince.STANDARD.solve(LAYOUT, (t, y, dy) -> dy[0] = Math.exp(-t / 10), 0, new double[] {0}, 200);
        // 10·(1 − e^(−t/10)) passes 9.999 where it grows by 1e-4 a minute: an error of 1e-11 moves the time by 1e-7.
        assertThat(phase.passes(0, 9.999, 0)).isCloseTo(10 * Math.log(1e4), within(1e-6));
    }

    /** The modes of a linear system: near its start, on its way, and where nothing changes any more. */
    @Test
    void manyTimesAreReadToTheBitsOfEach() {
        Layout layout = new Layout(List.of("plasma", "effect site", "sum"), new double[] {1, 1, 1});
        Rates chain = (t, y, dy) -> {
            dy[0] = 3 - 0.2 * y[0];
            dy[1] = 0.05 * (y[0] - y[1]);
            dy[2] = 0.2 * y[0];
        };
        Rates still = (t, y, dy) -> {
            chain.at(t, y, dy);
            dy[0] -= 3;
        };
        for (Solver solver : List.of(LinearKinetics.of(layout, still).orElseThrow(), DormandPrince.STANDARD)) {
            Solution solution = solver.solve(layout, chain, 10, new double[] {0.7, 0, 0}, 2500);
            for (int state = 0; state < 3; state++) {
                assertSameAtOnce(solution, state);
            }
        }
    }

    /** Panels: at their starts, and where a level was found that is known exactly. */
    @Test
    void manyTimesOfPanelsAreReadToTheBitsOfEach() {
        Rates wave = (t, y, dy) -> dy[0] = 1 + Math.exp(-t / 40) * Math.cos(t / 9);
        Solution phase = Quadrature.of(LAYOUT, Memory.FRESH).solve(LAYOUT, wave, 10, new double[] {0.3}, 2500);
        assertSameAtOnce(phase, 0);
        double passed = phase.passes(0, 20, 10);
        double[] values = new double[3];
        phase.at(0, new double[] {Math.nextDown(passed), passed, Math.nextUp(passed)}, 3, values);
        assertThat(values[1]).isEqualTo(20);
        assertThat(values[0]).isEqualTo(phase.at(0, Math.nextDown(passed)));
        assertThat(values[2]).isEqualTo(phase.at(0, Math.nextUp(passed)));
    }

    private static void assertSameAtOnce(Solution solution, int state) {
        double[] times = DoubleStream.concat(
                        DoubleStream.iterate(10, time -> time < 2500, time -> time * 1.007),
                        DoubleStream.iterate(10, time -> time <= 2500, time -> time + 10))
                .sorted()
                .toArray();
        double[] values = new double[times.length];
        solution.at(state, times, times.length, values);
        for (int i = 0; i < times.length; i++) {
            assertThat(values[i]).isEqualTo(solution.at(state, times[i]));
        }
    }
}
