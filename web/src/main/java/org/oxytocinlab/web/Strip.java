package org.oxytocinlab.web;

import java.util.Arrays;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** What a monitor writes at equal times: pressure, and the heart rate of a fetus that is followed. */
final class Strip {
    private Strip() {}

    /**
     * The strip.
     *
     * @param from first time [min]
     * @param until last time [min]
     * @param points at least 2, both ends included
     */
    static Told of(Trajectory run, double from, double until, int points) {
        double[] times = new double[points];
        for (int i = 0; i < points; i++) {
            times[i] = Math.min(run.end(), from + i * (until - from) / (points - 1));
        }
        Told told = new Told().with("pressure", read(run, Variable.PRESSURE, times));
        return run.series().containsKey(Variable.FETAL_SATURATION)
                ? told.with("fetalHeartRate", read(run, Variable.FETAL_HEART_RATE, times))
                : told;
    }

    private static double[] read(Trajectory run, Variable variable, double[] times) {
        double[] values = new double[times.length];
        Arrays.fill(values, Double.NaN);
        run.readout().complete(variable, times, values);
        return values;
    }
}
