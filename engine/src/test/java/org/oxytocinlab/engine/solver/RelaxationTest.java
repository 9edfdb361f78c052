package org.oxytocinlab.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.quantity.Memory;

/** A chain of causes against closed forms and against steps, inside of panels as well as at their ends. */
class RelaxationTest {
    private static final double END = 90;
    private static final double ACCURACY = 5e-11;

    /** Over many swings, of which a panel holds a few. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 3, 40})
    void swingIsThatOfTheClosedForm(double delay) {
        Solution solution = solved(new Swing(delay, time -> 1));
        double damping = 1 / (2 * delay);
        double pace = Math.sqrt(1 / delay - damping * damping);
        for (double time = 0; time <= END; time += 0.913) {
            double fading = Math.exp(-damping * time);
            double turned = Math.sin(pace * time);
            double way = 1 - fading * (Math.cos(pace * time) + damping / pace * turned);
            assertThat(solution.at(1, time)).isCloseTo(way, within(ACCURACY));
            assertThat(solution.at(0, time)).isCloseTo(fading / delay / pace * turned, within(ACCURACY));
        }
    }

    @Test
    void cornerIsFollowedLikeBySteps() {
        Swing swing = new Swing(20, time -> Math.max(0, time - 17.3) / 10);
        Solution solution = solved(swing);
        Solution steps =
                new DormandPrince(Tolerance.SHARP).solve(Layout.of(swing.states()), swing, 0, swing.start(), END);
        for (double time = 0; time <= END; time += 0.913) {
            double exact = steps.at(1, time);
            assertThat(solution.at(1, time)).isCloseTo(exact, within(1e-9 * Math.max(1, exact)));
        }
    }

    /** Pulled to and fro, the drive comes to one limit after the other; each time a panel ends and the next begins. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 1})
    void limitsAreMetExactly(double limit) {
        Swing swing = new Swing(3, time -> Math.cos(time / 7), limit);
        Solution solution = solved(swing);
        Solution steps = new DormandPrince(new Tolerance(1e-13, 1e-14, 0.1))
                .solve(Layout.of(swing.states()), swing, 0, swing.start(), END);
        for (double time = 0; time <= END; time += 0.113) {
            assertThat(solution.at(0, time)).isCloseTo(steps.at(0, time), within(ACCURACY));
            assertThat(solution.at(1, time)).isCloseTo(steps.at(1, time), within(ACCURACY));
        }
    }

    @Test
    void whatBeginsAtACornerGoesOnBehindIt() {
        double limit = 0.25;
        Solution rising = solved(new Swing(1e6, time -> limit + time / 100, limit));
        Solution falling = solved(new Swing(1e6, time -> limit - time / 100, limit));
        assertThat(rising.end()[0]).isCloseTo(limit * -Math.expm1(-END / 1e6), within(1e-13));
        assertThat(falling.end()[0]).isLessThan(rising.end()[0] / 2);
    }

    @Test
    void whatEndsBetweenIsReadThere() {
        Swing swing = new Swing(20, time -> 1);
        Layout layout = Layout.of(swing.states());
        Solution solution = Relaxation.of(swing, Memory.FRESH).begin(layout, swing, 0, swing.start(), Double.NaN);
        solution.goOn(1, Double.POSITIVE_INFINITY);
        assertThat(solution.reached()).isGreaterThan(1);
        solution.stay(1);
        assertThat(solution.end()).containsExactly(solution.at(0, 1), solution.at(1, 1));
    }

    @Test
    void restStaysAtRest() {
        Solution solution = solved(new Swing(20, time -> 0));
        assertThat(solution.end()).containsExactly(0, 0);
        assertThat(solution.at(1, END / 3)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoNumberIsStuck(double pull) {
        DoubleUnaryOperator broken = time -> time < 5 ? 1 : pull;
        assertThatExceptionOfType(StiffnessFault.class).isThrownBy(() -> solved(new Swing(20, broken)));
    }

    private static Solution solved(Swing swing) {
        return Relaxation.of(swing, Memory.FRESH).solve(Layout.of(swing.states()), swing, 0, swing.start(), END);
    }
}
