package org.oxytocinlab.engine.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** How many standard errors reach from a value to the ends of its 95 % interval. */
final class Confidence {
    private static final double TAIL = 0.025;

    /** With a known standard error: 1.96. */
    static final double NORMAL = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);

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
        return freedom > 0 ? TDistribution.of(freedom).inverseSurvivalProbability(TAIL) * standardError : Double.NaN;
    }
}
