package org.oxytocinlab.charts.dose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The common dose axis of a picture: each octave takes the same room, and no dose has a place of its own, left of the
 * others.
 *
 * @param first lower end of the octaves, as a power of two of 1 mU/min
 * @param last upper end of the octaves, likewise
 * @param zero whether the axis shows dose 0
 */
record DoseScale(int first, double last, boolean zero) {
    static final String LABEL = "Oxytocin infusion (mU/min, log scale)";

    /** From dose 0 to the octaves [octaves]. */
    private static final double GAP = 1.1;

    /** Room at either end [octaves]. */
    private static final double EDGE = 0.35;

    private static final int MOST_LABELS = 9;

    /** The axis that holds every rate of the panels, and lines as far as they are an octave away at most. */
    static DoseScale of(List<DosePanel> panels) {
        double[] rates = panels.stream()
                .flatMapToDouble(DosePanel::rates)
                .sorted()
                .distinct()
                .toArray();
        double[] octaves = Arrays.stream(rates)
                .filter(rate -> rate > 0)
                .map(DoseScale::octaves)
                .toArray();
        double lowest = octaves.length == 0 ? 0 : octaves[0];
        double highest = octaves.length == 0 ? 0 : octaves[octaves.length - 1];
        double farthest = panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .mapToDouble(line -> octaves(line.rate()))
                .filter(line -> line <= highest + 1)
                .max()
                .orElse(highest);
        int first = (int) Math.floor(lowest + 1e-9);
        return new DoseScale(
                first, Math.max(Math.max(highest, farthest), first + 1), rates.length > 0 && rates[0] == 0);
    }

    /** The place of a rate [mU/min] on the axis [octaves]. */
    double place(double rate) {
        return rate > 0 ? octaves(rate) : first - GAP;
    }

    /** Left end [octaves]. */
    double left() {
        return (zero ? first - GAP : first) - EDGE;
    }

    /** Right end [octaves]. */
    double right() {
        return last + EDGE;
    }

    /** Where the axis is interrupted, if it shows dose 0 [octaves]. */
    double interruption() {
        return first - GAP / 2;
    }

    /** Whether a rate [mU/min] lies on the axis. */
    boolean holds(double rate) {
        return rate == 0 ? zero : octaves(rate) >= first && octaves(rate) <= last;
    }

    /** The rates that are written below the axis [mU/min]. */
    double[] labelled() {
        int count = (int) Math.floor(last + 1e-9) - first + 1;
        int every = (count + MOST_LABELS - 1) / MOST_LABELS;
        IntStream powers = IntStream.range(0, count).filter(i -> i % every == 0).map(i -> first + i);
        double[] octaves = powers.mapToDouble(power -> Math.scalb(1.0, power)).toArray();
        double[] none = zero ? new double[] {0} : new double[0];
        return DoubleStream.concat(Arrays.stream(none), Arrays.stream(octaves)).toArray();
    }

    private static double octaves(double rate) {
        return Math.log(rate) / Math.log(2);
    }
}
