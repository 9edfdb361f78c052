package org.oxytocinlab.charts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** A run in which a cervix opens as it is told to. */
public final class LabouringRun {
    private LabouringRun() {}

    /** A labour that begins at a dilatation and gains so many centimetres an hour; the child is born as the run ends. */
    public static Trajectory steady(Trajectory run, double start, double hourly) {
        double full = 60 * (Progress.FULL - start) / hourly;
        return of(run, time -> start + hourly * time / 60, full < run.end() ? full : Double.NaN);
    }

    /** A run with a cervix and full dilatation at a time; not a number when it is not reached, and nobody is born. */
    public static Trajectory of(Trajectory run, DoubleUnaryOperator dilatation, double full) {
        DoubleUnaryOperator course = time -> Math.min(Progress.FULL, dilatation.applyAsDouble(time));
        double[] dilated = new double[Progress.FULL + 1];
        Arrays.fill(dilated, Double.NaN);
        dilated[Progress.FULL] = full;
        Map<Variable, double[]> series = new EnumMap<>(run.series());
        series.put(Variable.DILATATION, Arrays.stream(run.times()).map(course).toArray());
        return new Trajectory(
                run.times(),
                series,
                run.contractions(),
                run.happenings(),
                run.decisions(),
                run.ledgers(),
                (asked, time) -> asked == Variable.DILATATION ? course.applyAsDouble(time) : run.at(asked, time),
                run.notes(),
                run.goal(),
                new Progress(dilated, Double.isNaN(full) ? Double.NaN : run.end()));
    }

    /** The run with other contractions. */
    public static Trajectory contracting(Trajectory run, List<Contraction> contractions) {
        return new Trajectory(
                run.times(),
                run.series(),
                contractions,
                run.happenings(),
                run.decisions(),
                run.ledgers(),
                run.readout(),
                run.notes(),
                run.goal(),
                run.progress());
    }
}
