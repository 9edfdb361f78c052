package org.oxytocinlab.charts;

import java.util.EnumMap;
import java.util.Map;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** A run with something about it changed. */
public final class ChangedRun {
    private ChangedRun() {}

    public static Trajectory aiming(Trajectory run, Goal goal) {
        return new Trajectory(
                run.times(),
                run.series(),
                run.contractions(),
                run.happenings(),
                run.decisions(),
                run.ledgers(),
                run.readout(),
                run.notes(),
                goal,
                run.progress());
    }

    /** The run with the sum of what its pump gave [mU]. */
    public static Trajectory given(Trajectory run) {
        double[] given = new double[run.times().length];
        for (int i = 1; i < given.length; i++) {
            given[i] = given[i - 1] + run.of(Variable.OXYTOCIN_RATE)[i - 1];
        }
        return with(run, Variable.OXYTOCIN_GIVEN, given);
    }

    public static Trajectory with(Trajectory run, Variable variable, double[] values) {
        Map<Variable, double[]> series = new EnumMap<>(run.series());
        series.put(variable, values);
        return new Trajectory(
                run.times(),
                series,
                run.contractions(),
                run.happenings(),
                run.ledgers(),
                (asked, time) -> asked == variable ? values[(int) time] : run.at(asked, time));
    }
}
