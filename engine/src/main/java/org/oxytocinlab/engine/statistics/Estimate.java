package org.oxytocinlab.engine.statistics;

import org.apache.commons.math3.util.FastMath;

/**
 * A number estimated from a sample, with its 95 % confidence interval. The ends are not numbers where no interval can
 * be given.
 *
 * @param value best guess, in the unit of what is estimated
 * @param low lower end of the interval, in the same unit
 * @param high upper end of the interval, in the same unit
 */
public record Estimate(double value, double low, double high) {

    /** Whether the interval could be given. */
    public boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Whether a number lies outside the interval; never where there is none. */
    public boolean excludes(double number) {
        return number < low || number > high;
    }

    /** The same with the other sign. */
    public Estimate negated() {
        return new Estimate(-value, -high, -low);
    }

    static Estimate alone(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    static Estimate around(double value, double half) {
        return new Estimate(value, value - half, value + half);
    }

    /** A ratio whose logarithm has a symmetric interval; without one where half of that has no finite length. */
    static Estimate ratio(double value, double half) {
        return Double.isFinite(half) && value > 0 && value < Double.POSITIVE_INFINITY
                ? new Estimate(value, value * FastMath.exp(-half), value * FastMath.exp(half))
                : alone(value);
    }
}
