package org.oxytocinlab.charts.panel;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** How densely a variable of a run is read for a picture. */
public final class Sampling {
    /** With fewer points than this a curve would look like a polygon. */
    private static final int FEWEST = 400;

    /** After so many seconds what follows a change is slow again. */
    private static final double SETTLED = 600;

    private Sampling() {}

    /** A smooth variable: the rows, the moments at which something happened, and more where rows are few. */
    public static Samples of(Trajectory trajectory, Variable variable) {
        return with(trajectory, variable, new double[0]);
    }

    /** A variable that changes within seconds: besides, every second for some minutes after each change. */
    public static Samples closely(Trajectory trajectory, Variable variable) {
        double end = trajectory.end();
        double[] seconds = DoubleStream.concat(
                        Arrays.stream(trajectory.readout().changes()),
                        trajectory.happenings().stream().mapToDouble(Happening::at))
                .map(change -> Math.floor(60 * change))
                .distinct()
                .flatMap(change ->
                        DoubleStream.iterate(change, second -> second < change + SETTLED, second -> second + 1))
                .map(second -> second / 60)
                .filter(time -> time < end)
                .toArray();
        return with(trajectory, variable, seconds);
    }

    /** A variable at its rows only. */
    public static Samples rows(Trajectory trajectory, Variable variable) {
        return new Samples(
                trajectory.times(),
                Arrays.stream(trajectory.of(variable)).map(Sampling::finite).toArray());
    }

    private static Samples with(Trajectory trajectory, Variable variable, double[] wanted) {
        Samples rows = rows(trajectory, variable);
        double[] more = DoubleStream.concat(Arrays.stream(wanted), Arrays.stream(between(trajectory)))
                .filter(time -> Arrays.binarySearch(rows.times(), time) < 0)
                .sorted()
                .distinct()
                .toArray();
        return merged(
                rows,
                more,
                Arrays.stream(more)
                        .map(time -> finite(trajectory.at(variable, time)))
                        .toArray());
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static double[] between(Trajectory trajectory) {
        double[] rows = trajectory.times();
        int parts = Math.max(1, (FEWEST + rows.length - 1) / rows.length);
        DoubleStream inside = DoubleStream.iterate(1, k -> k < parts, k -> k + 1)
                .flatMap(k -> DoubleStream.iterate(1, i -> i < rows.length, i -> i + 1)
                        .map(i -> rows[(int) i - 1] + (rows[(int) i] - rows[(int) i - 1]) * k / parts));
        DoubleStream happened = trajectory.happenings().stream()
                .mapToDouble(Happening::at)
                .filter(time -> time > 0 && time < trajectory.end());
        return DoubleStream.concat(inside, happened)
                .filter(time -> Arrays.binarySearch(rows, time) < 0)
                .sorted()
                .distinct()
                .toArray();
    }

    /** A reading that is not a number is left out: it must not tear a curve whose rows are there. */
    private static Samples merged(Samples rows, double[] moreTimes, double[] moreValues) {
        double[] times = rows.times();
        double[] values = rows.values();
        double[] x = new double[times.length + moreTimes.length];
        double[] y = new double[x.length];
        int length = 0;
        int row = 0;
        for (int i = 0; i < moreTimes.length; i++) {
            for (; row < times.length && times[row] < moreTimes[i]; row++, length++) {
                x[length] = times[row];
                y[length] = values[row];
            }
            if (!Double.isNaN(moreValues[i])) {
                x[length] = moreTimes[i];
                y[length++] = moreValues[i];
            }
        }
        for (; row < times.length; row++, length++) {
            x[length] = times[row];
            y[length] = values[row];
        }
        return new Samples(Arrays.copyOf(x, length), Arrays.copyOf(y, length));
    }
}
