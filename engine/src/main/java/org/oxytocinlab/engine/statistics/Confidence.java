package org.oxytocinlab.engine.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;

/** How many standard errors reach from a value to the ends of its 95 % interval. */
final class Confidence {
    private static final double PROBABILITY = 0.95;
    private static final double UPPER_END = (1 + PROBABILITY) / 2;
    private static final double ACCURACY = 1e-12;

    /** With a known standard error: 1.96. */
    static final double NORMAL = Math.sqrt(2) * Erf.erfInv(PROBABILITY);

    private Confidence() {}

    /**
     * Half the length of an interval by Student's t [student1908]. A standard error of zero asks for no t: values
     * without any spread are known exactly.
     *
     * @param standardError in the unit of the value
     * @param freedom degrees of freedom, need not be whole
     */
    static double student(double standardError, double freedom) {
        if (standardError == 0) {
            return 0;
        }
        return freedom > 0 ? quantile(freedom) * standardError : Double.NaN;
    }

    private static double quantile(double freedom) {
        // Nobody draws from it, so it needs no generator.
        return new TDistribution(null, freedom, ACCURACY).inverseCumulativeProbability(UPPER_END);
    }
}
