package org.oxytocinlab.charts;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * One variable as it is drawn.
 *
 * @param times since the start [min], not decreasing
 * @param values in the unit of the panel; not a number where there is none
 */
record Samples(double[] times, double[] values) {
    /** With fewer points than this a curve would look like a polygon. */
    private static final int FEWEST = 400;

    /** After so many seconds what follows a change is slow again. */
    private static final double SETTLED = 600;

    /** A smooth variable: the rows, the moments at which something happened, and more where rows are few. */
    static Samples of(Trajectory trajectory, Variable variable) {
        return rows(trajectory, variable).with(trajectory, variable, new double[0]);
    }

    /** A variable that changes within seconds: besides, every second for some minutes after each change. */
    static Samples closely(Trajectory trajectory, Variable variable) {
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
        return rows(trajectory, variable).with(trajectory, variable, seconds);
    }

    private Samples with(Trajectory trajectory, Variable variable, double[] wanted) {
        double[] more = DoubleStream.concat(Arrays.stream(wanted), Arrays.stream(between(trajectory)))
                .filter(time -> Arrays.binarySearch(times, time) < 0)
                .sorted()
                .distinct()
                .toArray();
        return merged(
                more,
                Arrays.stream(more)
                        .map(time -> finite(trajectory.at(variable, time)))
                        .toArray());
    }

    /** A variable at its rows only. */
    static Samples rows(Trajectory trajectory, Variable variable) {
        return new Samples(
                trajectory.times(),
                Arrays.stream(trajectory.of(variable)).map(Samples::finite).toArray());
    }

    /** The values in another unit. */
    Samples map(DoubleUnaryOperator unit) {
        return new Samples(times, Arrays.stream(values).map(unit).toArray());
    }

    /** The sum with another variable of the same run, in the same unit. */
    Samples plus(Samples other) {
        return new Samples(
                times,
                IntStream.range(0, times.length)
                        .mapToDouble(i -> values[i] + other.values[i])
                        .toArray());
    }

    /** The corners of a course that stays at each value until the next time. */
    Samples asSteps() {
        int length = Math.max(0, 2 * times.length - 1);
        double[] x = new double[length];
        double[] y = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = times[(i + 1) / 2];
            y[i] = values[i / 2];
        }
        return new Samples(x, y);
    }

    /** The highest value, or the given one if there is none. */
    double highest(double otherwise) {
        return numbers().max().orElse(otherwise);
    }

    /** The lowest value, or the given one if there is none. */
    double lowest(double otherwise) {
        return numbers().min().orElse(otherwise);
    }

    /** The level that is exceeded in a part of the samples only, or 0 if there are none. */
    double exceededIn(double part) {
        double[] sorted = numbers().sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.floor((sorted.length - 1) * (1 - part))];
    }

    /** The first value that is one, or not a number if there is none. */
    double first() {
        return numbers().findFirst().orElse(Double.NaN);
    }

    /** The last time [min]. */
    double end() {
        return times[times.length - 1];
    }

    /** The last value that is one, or not a number if there is none. */
    double last() {
        for (int i = values.length - 1; i >= 0; i--) {
            if (!Double.isNaN(values[i])) {
                return values[i];
            }
        }
        return Double.NaN;
    }

    /** The first time of a value [min]. */
    double timeOf(double value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return times[i];
            }
        }
        return Double.NaN;
    }

    /** What this course has more than another, as long as both last. */
    Samples less(Samples other) {
        double end = Math.min(times[times.length - 1], other.times[other.times.length - 1]);
        double[] common = DoubleStream.concat(Arrays.stream(times), Arrays.stream(other.times))
                .filter(time -> time <= end)
                .sorted()
                .distinct()
                .toArray();
        return new Samples(
                common,
                Arrays.stream(common).map(time -> at(time) - other.at(time)).toArray());
    }

    /** The value on the straight line between the neighbours of a time. */
    private double at(double time) {
        int found = Arrays.binarySearch(times, time);
        if (found >= 0) {
            return values[found];
        }
        int next = -found - 1;
        double part = (time - times[next - 1]) / (times[next] - times[next - 1]);
        return values[next - 1] + part * (values[next] - values[next - 1]);
    }

    private DoubleStream numbers() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value));
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
    private Samples merged(double[] moreTimes, double[] moreValues) {
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
