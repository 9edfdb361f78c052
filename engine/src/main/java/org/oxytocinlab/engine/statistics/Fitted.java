package org.oxytocinlab.engine.statistics;

import org.apache.commons.math3.util.FastMath;

/**
 * A parameter of a fitted curve.
 *
 * @param value in its unit
 * @param standardError in the same unit
 */
public record Fitted(double value, double standardError) {

    /** Of a parameter whose logarithm was fitted: d exp(x) = exp(x) · dx. */
    static Fitted ofLogarithm(double logarithm, double standardError) {
        double value = FastMath.exp(logarithm);
        return new Fitted(value, value * standardError);
    }
}
