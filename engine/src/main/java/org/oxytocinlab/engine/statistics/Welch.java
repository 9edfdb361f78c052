package org.oxytocinlab.engine.statistics;

/**
 * Standard error of a difference between two independent estimates, each with a standard error of its own, and its
 * degrees of freedom [welch1947].
 *
 * @param standardError in the unit of the estimates
 * @param freedom degrees of freedom, seldom whole
 */
record Welch(double standardError, double freedom) {

    static Welch of(Moments first, double firstError, Moments second, double secondError) {
        double v1 = firstError * firstError;
        double v2 = secondError * secondError;
        double sum = v1 + v2;
        return new Welch(Math.sqrt(sum), sum * sum / (v1 * v1 / (first.size() - 1) + v2 * v2 / (second.size() - 1)));
    }

    double half() {
        return Confidence.student(standardError, freedom);
    }
}
