package org.oxytocinlab.engine;

import java.util.Arrays;

/** A value for every second since the start of a run, so far. */
final class Seconds {
    /** A second [min]. */
    static final double SECOND = 1 / 60.0;

    private double[] values = new double[1024];
    private int count;

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count] = value;
        count++;
    }

    int count() {
        return count;
    }

    double at(int second) {
        return values[second];
    }

    /** At a time [min], in a straight line from one second to the next. */
    double at(double time) {
        double place = Math.max(0, Math.min(count - 1, time / SECOND));
        int before = (int) place;
        int after = Math.min(count - 1, before + 1);
        return values[before] + (place - before) * (values[after] - values[before]);
    }
}
