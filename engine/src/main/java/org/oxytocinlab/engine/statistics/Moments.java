package org.oxytocinlab.engine.statistics;

import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;

/**
 * Mean and standard deviation of a sample.
 *
 * <pre>  sd² = Σ (xᵢ − mean)² / (n − 1)  </pre>
 *
 * Without values there is no mean, and with fewer than two, or an infinite one, no standard deviation.
 *
 * @param size n, number of values
 * @param mean in the unit of the values
 * @param deviation sd, in the unit of the values
 */
public record Moments(int size, double mean, double deviation) {

    /** Of a sample, in any order. */
    public static Moments of(double... sample) {
        double variance = sample.length < 2 ? Double.NaN : Variance.of(sample).getAsDouble();
        return new Moments(sample.length, Mean.of(sample).getAsDouble(), Math.sqrt(variance));
    }

    /** Standard error of the mean, in the unit of the values. */
    public double standardError() {
        return deviation / Math.sqrt(size);
    }

    /** The mean with its interval by Student's t [student1908]. */
    public Estimate estimate() {
        return Estimate.around(mean, Confidence.student(standardError(), size - 1.0));
    }
}
