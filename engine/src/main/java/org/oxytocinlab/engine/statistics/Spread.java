package org.oxytocinlab.engine.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Median of a sample and the range of its middle nine tenths. Quantiles interpolate as R, NumPy and spreadsheets do
 * (type 7 of [hyndman1996]):
 *
 * <pre>  the p-quantile of x₀ ≤ … ≤ xₙ₋₁ lies at position (n − 1)·p  </pre>
 *
 * Each is counted in whole twentieths from its own end, so the spread of the mirrored sample is the mirrored spread to
 * the last bit. A value may be infinite: a woman who never gets there takes longer than all who do, and a quantile next
 * to her is infinite too. A value that is not a number has no rank, so that nothing can be said then.
 *
 * @param median in the unit of the values
 * @param p5 5 % quantile, in the unit of the values
 * @param p95 95 % quantile, in the unit of the values
 */
public record Spread(double median, double p5, double p95) {
    private static final int TWENTIETHS = 20;

    /** Of a sample, in any order. */
    public static Spread of(double... sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        // Sorting puts what is not a number last.
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN);
        }
        return ofRanks(sorted.length, rank -> sorted[rank]);
    }

    /**
     * Of the values of a sample by their ranks.
     *
     * @param size how many values, one or more
     * @param sorted the value of each rank from 0, the smallest first
     */
    static Spread ofRanks(int size, IntToDoubleFunction sorted) {
        int last = size - 1;
        int whole = last / TWENTIETHS;
        int part = last % TWENTIETHS;
        int next = Math.min(whole + 1, last);
        return new Spread(
                middle(sorted.applyAsDouble(last / 2), sorted.applyAsDouble(last - last / 2)),
                between(sorted.applyAsDouble(whole), sorted.applyAsDouble(next), part),
                between(sorted.applyAsDouble(last - whole), sorted.applyAsDouble(last - next), part));
    }

    /** Mean of the two middle values, which are one and the same if the sample is odd. */
    private static double middle(double below, double above) {
        return below == above ? below : (below + above) / 2;
    }

    private static double between(double near, double far, int part) {
        if (part == 0 || near == far) {
            return near;
        }
        // Towards infinity every step is infinite, and from infinity none leads away.
        if (Double.isInfinite(near)) {
            return near;
        }
        return near + (far - near) * part / TWENTIETHS;
    }
}
