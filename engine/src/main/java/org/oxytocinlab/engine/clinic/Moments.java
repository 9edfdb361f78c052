package org.oxytocinlab.engine.clinic;

import java.util.Arrays;

/** Moments at which something that is counted changes, up to an end. */
public final class Moments {
    private static final int SOME = 64;

    private final double end;
    private double[] times = new double[SOME];
    private int size;

    /**
     * None yet.
     *
     * @param end later moments are left out [min]
     */
    public Moments(double end) {
        this.end = end;
    }

    /** Adds a moment [min]. */
    public Moments with(double time) {
        if (time >= 0 && time <= end) {
            if (size == times.length) {
                times = Arrays.copyOf(times, 2 * size);
            }
            times[size++] = time;
        }
        return this;
    }

    /** Each moment once, in order [min]. */
    public double[] inOrder() {
        Arrays.sort(times, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || times[i] != times[distinct - 1]) {
                times[distinct++] = times[i];
            }
        }
        size = distinct;
        return Arrays.copyOf(times, size);
    }
}
