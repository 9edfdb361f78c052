package org.oxytocinlab.charts.trial;

import java.util.Arrays;

/**
 * The share of women whose result is at or below each value.
 *
 * @param values where the line has its corners, in the unit of the panel
 * @param percents of all women at these corners, increasing to those who ever came to a result [%]
 * @param median the value that half of the women are at or below; not a number where fewer came to a result
 */
record Shares(double[] values, double[] percents, double median) {
    /** A smaller step of one woman is drawn as a slope, unless values repeat: it would spoil dashes [%]. */
    private static final double VISIBLE = 2;

    /** Values that differ by less, as a part of themselves, differ by rounding alone. */
    private static final double NOISE = 1e-9;

    /** So many different values of counted women are rungs; a design choice. */
    private static final int MOST_RUNGS = 200;

    static Shares of(double[] women) {
        double[] sorted = sorted(women);
        boolean rungs = Arrays.stream(sorted).distinct().count() <= sorted.length / 2;
        double[] values = new double[2 * sorted.length];
        double[] percents = new double[values.length];
        int corners = 0;
        int before = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 < sorted.length && sorted[i + 1] == sorted[i]) {
                continue;
            }
            int rise = i + 1 - before;
            if (corners == 0 || rungs || rise > 1 || 100.0 * rise / women.length > VISIBLE) {
                values[corners] = sorted[i];
                percents[corners++] = 100.0 * before / women.length;
            }
            values[corners] = sorted[i];
            percents[corners++] = 100.0 * (i + 1) / women.length;
            before = i + 1;
        }
        double median = median(sorted, women.length);
        return new Shares(Arrays.copyOf(values, corners), Arrays.copyOf(percents, corners), median);
    }

    /**
     * Of women who are counted; with many values a small step is drawn as a slope.
     *
     * @param values in rising order
     * @param counts women with each
     * @param women in all
     */
    static Shares of(double[] values, int[] counts, int women) {
        boolean rungs = values.length <= MOST_RUNGS;
        double[] places = new double[2 * values.length];
        double[] percents = new double[places.length];
        double median = Double.NaN;
        int corners = 0;
        int before = 0;
        for (int i = 0; i < values.length; i++) {
            if (corners == 0 || rungs || 100.0 * counts[i] / women > VISIBLE) {
                places[corners] = values[i];
                percents[corners++] = 100.0 * before / women;
            }
            before += counts[i];
            places[corners] = values[i];
            percents[corners++] = 100.0 * before / women;
            if (Double.isNaN(median) && before > women / 2) {
                median = values[i];
            }
        }
        return new Shares(Arrays.copyOf(places, corners), Arrays.copyOf(percents, corners), median);
    }

    /** Those who came to a result, in order; values that agree but for rounding are made equal. */
    private static double[] sorted(double[] women) {
        double[] sorted = Arrays.stream(women).filter(Double::isFinite).sorted().toArray();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] <= NOISE * Math.max(1, Math.abs(sorted[i]))) {
                sorted[i] = sorted[i - 1];
            }
        }
        return sorted;
    }

    /** The mean of the two middle values of all women, of whom those who never came to a result are the last. */
    private static double median(double[] sorted, int women) {
        int low = (women - 1) / 2;
        int high = women / 2;
        return high < sorted.length ? (sorted[low] + sorted[high]) / 2 : Double.NaN;
    }

    /** Women who never came to a result [%]. */
    double never() {
        return 100 - (percents.length == 0 ? 0 : percents[percents.length - 1]);
    }

    /** The same, with the line of those who never came to a result drawn on to the end of the axis. */
    Shares until(double end) {
        if (never() == 0) {
            return this;
        }
        int corners = values.length + 1;
        double[] longer = Arrays.copyOf(values, corners);
        double[] level = Arrays.copyOf(percents, corners);
        longer[corners - 1] = end;
        level[corners - 1] = 100 - never();
        return new Shares(longer, level, median);
    }
}
