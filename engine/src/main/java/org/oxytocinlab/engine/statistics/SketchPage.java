package org.oxytocinlab.engine.statistics;

/** Bins of a sketch that lie side by side: how many values are in each, and which, as long as it is but one. */
final class SketchPage {
    /** Few, so that values far apart need little room. */
    static final int BINS = 64;

    private final int[] counts = new int[BINS];
    private final double[] only = new double[BINS];

    /** Adds a value some times; not a number stands for values that differ. */
    void add(int place, double value, int count) {
        only[place] = counts[place] == 0 || only[place] == value ? value : Double.NaN;
        counts[place] += count;
    }

    void add(SketchPage other) {
        for (int place = 0; place < BINS; place++) {
            if (other.counts[place] > 0) {
                add(place, other.only[place], other.counts[place]);
            }
        }
    }

    int count(int place) {
        return counts[place];
    }

    /** The one value of a bin; not a number where there are several. */
    double only(int place) {
        return only[place];
    }
}
