package org.oxytocinlab.engine.statistics;

import java.util.Arrays;

/**
 * Values in rising order, and how often each is there.
 *
 * @param values all of them different
 * @param counts of each, above 0
 */
public record Histogram(double[] values, int[] counts) {

    /** Of values in any order, none of them not a number. */
    public static Histogram of(double... sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        Builder bins = new Builder();
        int before = 0;
        for (int next = 1; next <= sorted.length; next++) {
            if (next == sorted.length || sorted[next] != sorted[before]) {
                bins.add(sorted[before], next - before);
                before = next;
            }
        }
        return bins.build();
    }

    /** The value of a rank from 0. */
    double at(int rank) {
        int before = 0;
        for (int i = 0; i < values.length; i++) {
            before += counts[i];
            if (rank < before) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + before);
    }

    /** Grows from the lowest value on. */
    static final class Builder {
        private double[] values = new double[16];
        private int[] counts = new int[16];
        private int size;

        void add(double value, int count) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            values[size] = value;
            counts[size++] = count;
        }

        Histogram build() {
            return new Histogram(Arrays.copyOf(values, size), Arrays.copyOf(counts, size));
        }
    }
}
