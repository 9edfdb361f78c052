package org.oxytocinlab.web;

import java.util.Arrays;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The pressure that a catheter would show. */
final class Strip {
    private Strip() {}

    /** Pressure at equal times from one to another, both included [mmHg]. */
    static double[] of(Trajectory run, double from, double until, int points) {
        double[] times = new double[points];
        for (int i = 0; i < points; i++) {
            times[i] = Math.min(run.end(), from + i * (until - from) / Math.max(1, points - 1));
        }
        double[] pressures = new double[points];
        Arrays.fill(pressures, Double.NaN);
        run.readout().complete(Variable.PRESSURE, times, pressures);
        return pressures;
    }
}
