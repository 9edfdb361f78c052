package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/** Integrals against those that are known in closed form, inside of panels as well as at their ends. */
class QuadratureTest {
    private static final Layout LAYOUT = new Layout(List.of("phase"), new double[] {1});

    /** Of the standard tolerance; panels err by far less than they may. */
    private static final double ACCURACY = 1e-11;

    private static final double END = 300;

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.5, 3})
    void decayIsFollowedEverywhere(double decay) {
        Solution solution = solved((t, y, dy) -> dy[0] = 0.4 + Math.exp(-decay * t));
        for (double time = 0; time <= END; time += 0.917) {
            double exact = 0.4 * time - Math.expm1(-decay * time) / decay;
            assertThat(solution.at(0, time)).isCloseTo(exact, within(ACCURACY * Math.max(1, exact)));
        }
    }

    /** No polynomial follows a power from 0 on; its slope there is infinite, or that of the slope. */
    @ParameterizedTest
    @ValueSource(doubles = {0.53, 1.06, 2.4})
    void powerThatBeginsAtNothingIsFollowedEverywhere(double exponent) {
        Solution solution = solved((t, y, dy) -> dy[0] = Math.pow(t, exponent));
        for (double time = 0; time <= END; time += 0.0917 + time / 10) {
            double exact = Math.pow(time, exponent + 1) / (exponent + 1);
            assertThat(solution.at(0, time)).isCloseTo(exact, within(ACCURACY * Math.max(1, exact)));
        }
    }

    /** What changes after a change of dose fades, so that each panel may be much longer than the one before. */
    @Test
    void panelsAreFewWhereWhatChangesFades() {
        assertThat(panels(t -> 0.4 + Math.exp(-0.2 * t) - Math.exp(-0.05 * t))).isLessThanOrEqualTo(6);
        assertThat(panels(t -> Math.pow(t, 1.06))).isLessThanOrEqualTo(24);
    }

    /** Where nothing fades, each is as long as the error of the one before it says. */
    @Test
    void fewPanelsAreRefusedWhereNothingFades() {
        assertThat(panels(t -> 1 + Math.sin(t))).isLessThanOrEqualTo(75);
    }

    /** Tried over the whole time. */
    private static int panels(DoubleUnaryOperator rate) {
        int[] asked = new int[1];
        solved((t, y, dy) -> {
            asked[0]++;
            dy[0] = rate.applyAsDouble(t);
        });
        return asked[0] / Chebyshev.NODES;
    }

    @Test
    void cornerIsFollowedEverywhere() {
        Solution solution = solved((t, y, dy) -> dy[0] = Math.max(0, t - 17.3));
        for (double time = 0; time <= END; time += 0.917) {
            double beyond = Math.max(0, time - 17.3);
            assertThat(solution.at(0, time)).isCloseTo(beyond * beyond / 2, within(ACCURACY * END * END));
        }
    }

    @Test
    void ratesArePiecesOfOneFunctionWhereverTheStretchesEnd() {
        Rates rates = (t, y, dy) -> dy[0] = 1 / (1 + t);
        Solution early = Quadrature.of(LAYOUT, Memory.FRESH).begin(LAYOUT, rates, 0, new double[1], Double.NaN);
        early.goOn(10, Double.POSITIVE_INFINITY);
        double reached = early.reached();
        assertThat(reached).isGreaterThan(10);
        early.goOn((10 + reached) / 2, Double.POSITIVE_INFINITY);
        assertThat(early.reached()).isEqualTo(reached);
        early.stay(9);
        assertThat(early.until()).isEqualTo(9);
        Solution late = Quadrature.of(LAYOUT, Memory.FRESH).begin(LAYOUT, rates, 9, early.end(), early.nextStep());
        late.goOn(END, END);
        assertThat(late.end()[0]).isCloseTo(Math.log1p(END), within(ACCURACY * 10));
    }

    @Test
    void nothingIsAskedBeyondTheBound() {
        Solution solution = Quadrature.of(LAYOUT, Memory.FRESH)
                .begin(
                        LAYOUT,
                        (t, y, dy) -> {
                            assertThat(t).isBetween(0.0, 7.0);
                            dy[0] = 1;
                        },
                        0,
                        new double[1],
                        Double.NaN);
        solution.goOn(5, 7);
        assertThat(solution.reached()).isEqualTo(7);
        assertThat(solution.at(0, 5)).isCloseTo(5, within(1e-14));
    }

    @Test
    void levelsArePassedWhereTheIntegralSays() {
        Solution solution = solved((t, y, dy) -> dy[0] = Math.exp(-t / 10));
        assertThat(solution.passes(0, 0, 0)).isZero();
        double time = 0;
        for (double level : new double[] {0.001, 1, 5, 5, 9.9}) {
            time = solution.passes(0, level, time);
            assertThat(time).isCloseTo(-10 * Math.log1p(-level / 10), within(1e-9));
        }
    }

    @Test
    void severalIntegralsKeepApart() {
        Layout two = new Layout(List.of("one", "other"), new double[] {1, 1});
        Solution solution = Quadrature.of(two, Memory.FRESH)
                .solve(
                        two,
                        (t, y, dy) -> {
                            dy[0] = Math.cos(t);
                            dy[1] = 2;
                        },
                        1,
                        new double[] {Math.sin(1), 2},
                        50);
        for (double time = 1; time <= 50; time += 0.3) {
            assertThat(solution.at(time)[0]).isCloseTo(Math.sin(time), within(1e-9));
            assertThat(solution.at(time)[1]).isCloseTo(2 * time, within(1e-11));
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatExceptionOfType(StiffnessFault.class)
                .isThrownBy(() -> solved((t, y, dy) -> dy[0] = t < 12 ? 1 : Double.NaN))
                .withMessageContaining("phase changes too fast");
    }

    private static Solution solved(Rates rates) {
        return Quadrature.of(LAYOUT, Memory.FRESH).solve(LAYOUT, rates, 0, new double[1], END);
    }
}
