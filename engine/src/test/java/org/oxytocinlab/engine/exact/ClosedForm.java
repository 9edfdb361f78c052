package org.oxytocinlab.engine.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Holds a run against a closed form at times that are neither rows nor steps, and just after every change. */
final class ClosedForm {
    /** Local error 1e-11 adds up over some hundred steps to no more than this. */
    private static final double RELATIVE = 1e-9;

    /** Below this share of the peak a level is compared with the peak, as rounding is. */
    private static final double FLOOR = 1e-3;

    /** An irrational fraction of a minute, so that no look falls on a row. */
    private static final double LOOK = 0.7390851332151607;

    private static final double[] JUST_AFTER = {1e-9, 1e-6, 1e-3, 0.05, 0.31};

    private ClosedForm() {}

    static void holds(Trajectory run, Variable variable, DoubleUnaryOperator exact, double... changes) {
        double[] times = times(run.end(), changes);
        double peak = Arrays.stream(times).map(exact).map(Math::abs).max().orElseThrow();
        assertThat(peak).isPositive();
        for (double time : times) {
            double expected = exact.applyAsDouble(time);
            double tolerance = RELATIVE * Math.max(Math.abs(expected), FLOOR * peak);
            assertThat(run.at(variable, time))
                    .as("%s at %s min", variable, time)
                    .isCloseTo(expected, within(tolerance));
        }
    }

    private static double[] times(double end, double... changes) {
        DoubleStream after = Arrays.stream(changes)
                .flatMap(change -> Arrays.stream(JUST_AFTER).map(minutes -> change + minutes));
        DoubleStream looks = DoubleStream.iterate(LOOK, time -> time <= end, time -> time + LOOK);
        return DoubleStream.concat(after, looks)
                .filter(time -> time <= end)
                .sorted()
                .toArray();
    }
}
