package org.oxytocinlab.charts;

import java.util.Arrays;

/**
 * The share of women whose result is at or below each value.
 *
 * @param values where the line has its corners, in the unit of the panel
 * @param percents of all women at these corners, increasing to those who ever came to a result [%]
 * @param median the value that half of the women are at or below; not a number where fewer came to a result
 */
record Shares(double[] values, double[] percents, double median) {
    /** A smaller step is drawn as a slope: it could not be seen, and would spoil dashes [%]. */
    private static final double VISIBLE = 2;

    static Shares of(double[] women) {
        double[] sorted = Arrays.stream(women).filter(Double::isFinite).sorted().toArray();
        double[] values = new double[2 * sorted.length];
        double[] percents = new double[values.length];
        int corners = 0;
        double before = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 < sorted.length && sorted[i + 1] == sorted[i]) {
                continue;
            }
            double percent = 100.0 * (i + 1) / women.length;
            if (corners == 0 || percent - before > VISIBLE) {
                values[corners] = sorted[i];
                percents[corners++] = before;
            }
            values[corners] = sorted[i];
            percents[corners++] = percent;
            before = percent;
        }
        int half = (women.length + 1) / 2;
        double median = half > 0 && half <= sorted.length ? sorted[half - 1] : Double.NaN;
        return new Shares(Arrays.copyOf(values, corners), Arrays.copyOf(percents, corners), median);
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
