package org.oxytocinlab.engine.bench;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** When something first becomes true along a run, to a millionth of a minute. */
public final class Passing {
    private static final double LOOK = 0.05;

    private Passing() {}

    /** The first time from a start [min] at which a value fulfils a condition; infinite when it never does. */
    public static double first(DoubleUnaryOperator value, double from, double until, DoublePredicate holds) {
        for (double time = from; time <= until; time += LOOK) {
            if (holds.test(value.applyAsDouble(time))) {
                return time == from ? from : between(value, time - LOOK, time, holds);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double between(DoubleUnaryOperator value, double before, double after, DoublePredicate holds) {
        double low = before;
        double high = after;
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            if (holds.test(value.applyAsDouble(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
