package org.oxytocinlab.engine.quantity;

/**
 * Powers in the equations that a solver asks thousands of times: a third of the cost of a general power, the same bits on
 * every processor. The relative error is about |y·ln x| units in the last place, 1e-14 where responses are steepest, a
 * thousandth of what a solver is allowed.
 */
public final class Power {
    private Power() {}

    /** x to the y, of a number that is not negative. */
    public static double of(double base, double exponent) {
        if (exponent == 2) {
            return base * base;
        }
        return exponent == 0.5 ? Math.sqrt(base) : Exponential.of(exponent * Logarithm.of(base));
    }
}
