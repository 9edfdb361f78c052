package org.oxytocinlab.literature;

/** How fast the level of a drug in two compartments falls. */
final class TwoCompartments {
    private TwoCompartments() {}

    /** The rate constant of the fast fall (sign 1) or of the slow one (sign -1) [1/min]. */
    static double root(double elimination, double outward, double inward, int sign) {
        double sum = elimination + outward + inward;
        return (sum + sign * Math.sqrt(sum * sum - 4 * elimination * inward)) / 2;
    }
}
