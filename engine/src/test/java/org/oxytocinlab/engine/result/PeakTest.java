package org.oxytocinlab.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A better value between two looks is found wherever it is better by more than rounding. */
class PeakTest {
    private static final double LOOK = 10;
    private static final double BOTTOM = 130;

    private static Extreme lowest(DoubleUnaryOperator values) {
        Trajectory run = new Trajectory(
                new double[] {0, 20},
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                (variable, time) -> values.applyAsDouble(time));
        double value = values.applyAsDouble(LOOK);
        return new Peak(run, Variable.SODIUM).beside(-1, LOOK - 1, LOOK, LOOK + 0.7, value);
    }

    /** Parabolas from nearly flat to a fall within seconds, with their bottom at the look and ever farther from it. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-8, 1e-5, 1e-3, 0.1, 3, 100, 1e4})
    void bottomOfAParabolaIsFound(double steepness) {
        int found = 0;
        for (double away = 1e-7; away < 0.69; away *= 1.13) {
            for (int side = -1; side <= 1; side++) {
                double bottom = LOOK + side * away;
                Extreme lowest = lowest(time -> BOTTOM + steepness * (time - bottom) * (time - bottom));
                double look = BOTTOM + steepness * (LOOK - bottom) * (LOOK - bottom);
                if (look - BOTTOM > 1.001 * Stretch.ROUNDING * look) {
                    assertThat(lowest.value()).isCloseTo(BOTTOM, within(1e-12));
                    assertThat(lowest.time()).isCloseTo(bottom, within(0.0051));
                    found++;
                } else if (look - BOTTOM < 0.999 * Stretch.ROUNDING * look) {
                    assertThat(lowest).isEqualTo(new Extreme(look, LOOK));
                }
            }
        }
        assertThat(found > 0).isEqualTo(steepness > 1e-7);
    }

    /** Where a value goes on falling to the end, the end is its lowest. */
    @ParameterizedTest
    @ValueSource(doubles = {-1e-6, -0.01, -5})
    void nothingIsBetterBesideAnEnd(double slope) {
        Trajectory run = new Trajectory(
                new double[] {0, LOOK},
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                (variable, time) -> BOTTOM + slope * time);
        Extreme lowest = new Peak(run, Variable.SODIUM).beside(-1, LOOK - 1, LOOK, LOOK, run.at(Variable.SODIUM, LOOK));
        assertThat(lowest).isEqualTo(new Extreme(BOTTOM + slope * LOOK, LOOK));
    }
}
