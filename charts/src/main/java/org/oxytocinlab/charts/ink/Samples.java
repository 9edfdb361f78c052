package org.oxytocinlab.charts.ink;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A course through points.
 *
 * @param times since the start [min], not decreasing
 * @param values in the unit of the panel; not a number where there is none
 */
public record Samples(double[] times, double[] values) {
    /** The values in another unit. */
    public Samples map(DoubleUnaryOperator unit) {
        return new Samples(times, Arrays.stream(values).map(unit).toArray());
    }

    /** The sum with another variable of the same run, in the same unit. */
    public Samples plus(Samples other) {
        return new Samples(
                times,
                IntStream.range(0, times.length)
                        .mapToDouble(i -> values[i] + other.values[i])
                        .toArray());
    }

    /** The corners of a course that stays at each value until the next time. */
    public Samples asSteps() {
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
    public double highest(double otherwise) {
        return numbers().max().orElse(otherwise);
    }

    /** The lowest value, or the given one if there is none. */
    public double lowest(double otherwise) {
        return numbers().min().orElse(otherwise);
    }

    /** The level that is exceeded in a part of the samples only, or 0 if there are none. */
    public double exceededIn(double part) {
        double[] sorted = numbers().sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.floor((sorted.length - 1) * (1 - part))];
    }

    /** The first value that is one, or not a number if there is none. */
    public double first() {
        return numbers().findFirst().orElse(Double.NaN);
    }

    /** The last time [min]. */
    public double end() {
        return times[times.length - 1];
    }

    /** The last value that is one, or not a number if there is none. */
    public double last() {
        for (int i = values.length - 1; i >= 0; i--) {
            if (!Double.isNaN(values[i])) {
                return values[i];
            }
        }
        return Double.NaN;
    }

    /** The first time of a value [min]. */
    public double timeOf(double value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return times[i];
            }
        }
        return Double.NaN;
    }

    /** What this course has more than another, as long as both last. */
    public Samples less(Samples other) {
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
}
