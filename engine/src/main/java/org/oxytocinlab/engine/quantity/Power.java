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

    /**
     * Raises the first numbers of an array at once, each in its place and to the same bits: a processor works on the logarithms
     * of several side by side, and then on their exponentials, where it would wait for one power after the other.
     */
    public static void raise(double[] bases, int count, double exponent) {
        if (exponent == 2 || exponent == 0.5) {
            for (int i = 0; i < count; i++) {
                bases[i] = of(bases[i], exponent);
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            bases[i] = exponent * Logarithm.of(bases[i]);
        }
        for (int i = 0; i < count; i++) {
            bases[i] = Exponential.of(bases[i]);
        }
    }
}
