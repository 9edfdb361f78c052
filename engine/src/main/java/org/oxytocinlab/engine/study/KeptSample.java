package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.oxytocinlab.engine.statistics.Histogram;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Share;
import org.oxytocinlab.engine.statistics.Spread;

/**
 * A sample of which every number is there.
 *
 * @param column one number for each woman; not a number where she has none
 * @param most what counts for whoever has none
 */
record KeptSample(double[] column, double most) implements Sample {

    @Override
    public int size() {
        return column.length;
    }

    @Override
    public int known() {
        return (int) values().count();
    }

    private DoubleStream values() {
        return Arrays.stream(column).filter(value -> !Double.isNaN(value));
    }

    @Override
    public Share events() {
        return Share.of(happened());
    }

    /** Whose number is above 0. */
    boolean[] happened() {
        boolean[] events = new boolean[column.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = column[i] > 0;
        }
        return events;
    }

    @Override
    public Moments moments() {
        return Moments.of(values().toArray());
    }

    @Override
    public Moments restricted() {
        return Moments.of(counted());
    }

    /** With what counts for whoever has no number. */
    double[] counted() {
        return Arrays.stream(column)
                .map(value -> Double.isNaN(value) ? most : value)
                .toArray();
    }

    @Override
    public Spread spread() {
        return Spread.of(values().toArray());
    }

    @Override
    public Spread spreadWithNever() {
        return Spread.of(Outcomes.withNever(column));
    }

    @Override
    public double lowest() {
        return values().min().orElse(Double.NaN);
    }

    @Override
    public double highest() {
        return values().max().orElse(Double.NaN);
    }

    @Override
    public Histogram histogram() {
        return Histogram.of(values().toArray());
    }
}
