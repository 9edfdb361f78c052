package org.oxytocinlab.engine.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The median of a sample with an interval that assumes no distribution [conover1999].
 *
 * <pre>  from x₍ₖ₎ to x₍ₙ₊₁₋ₖ₎, k the largest whole number with P(B &lt; k) ≤ 0.025, B binomial of n and ½  </pre>
 *
 * Ranks come whole, so that it covers at least 95 %, and of few values rather more. With fewer than six values there is none.
 * A value may be infinite, and then so may an end be.
 */
public final class MedianInterval {
    private static final double TAIL = 0.025;

    private MedianInterval() {}

    /** Of a sample, in any order. */
    public static Estimate of(double... sample) {
        double median = Spread.of(sample).median();
        int rank = rank(sample.length);
        if (rank == 0 || Double.isNaN(median)) {
            return Estimate.alone(median);
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Estimate(median, sorted[rank - 1], sorted[sorted.length - rank]);
    }

    private static int rank(int size) {
        // Nobody draws from it, so it needs no generator.
        return size == 0 ? 0 : new BinomialDistribution(null, size, 1.0 / 2).inverseCumulativeProbability(TAIL);
    }
}
