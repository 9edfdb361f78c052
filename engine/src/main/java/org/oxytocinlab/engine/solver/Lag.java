package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.quantity.Memory;

/**
 * A state that follows its drive after a delay, over one panel: dx/dt = (u − x)/delay, in the coefficients of Chebyshev's
 * polynomials [clenshaw1957]. Each coefficient of the integrated equation knows its two neighbours alone, so that one
 * sweep down and one up solve it.
 */
final class Lag {
    private static final int LAST = Chebyshev.TERMS - 1;

    private final double delay;
    private double half = Double.NaN;

    /** Of a term, what those above it leave of its share, and its share of the term below. */
    private final double[] own;

    private final double[] below;

    /** The terms that follow from a constant of 1, and their sum at the start. */
    private final double[] unit;

    private final double[] unitAtStart;
    private final double[] rest;

    Lag(Memory memory, double delay) {
        this.delay = delay;
        this.own = memory.numbers(Chebyshev.TERMS + 1);
        this.below = memory.numbers(Chebyshev.TERMS + 1);
        this.unit = memory.numbers(Chebyshev.TERMS);
        this.unitAtStart = memory.numbers(Chebyshev.TERMS);
        this.rest = memory.numbers(Chebyshev.TERMS + 1);
    }

    /** Prepares for a panel of a length [min]. */
    void fit(double wide) {
        if (wide / 2 == half) {
            return;
        }
        half = wide / 2;
        for (int n = LAST; n > 0; n--) {
            double share = half / (2 * n * delay);
            own[n] = share / (1 + share * below[n + 1]);
            below[n] = n == 1 ? 2 * own[n] : own[n];
        }
        unit[0] = 1;
        unitAtStart[0] = 1;
        for (int n = 1; n <= LAST; n++) {
            unit[n] = -below[n] * unit[n - 1];
            unitAtStart[n] = unitAtStart[n - 1] + (n % 2 == 0 ? unit[n] : -unit[n]);
        }
    }

    /**
     * By how much the state rises.
     *
     * @param drive coefficients of what it follows
     * @param last how many there are, and the last of the terms, of which there is one more
     * @param start its value at the start
     * @param rise where the terms of the rise go
     * @param at the place of the first of them
     */
    void follow(double[] drive, int last, double start, double[] rise, int at) {
        rest[last] = own[last] * drive[last - 1];
        rest[last - 1] = own[last - 1] * (drive[last - 2] + rest[last]);
        for (int n = last - 2; n > 1; n--) {
            rest[n] = own[n] * (drive[n - 1] - drive[n + 1] + rest[n + 1]);
        }
        rest[1] = own[1] * (2 * (drive[0] - start) - drive[2] + rest[2]);
        double term = 0;
        double atStart = 0;
        for (int n = 1; n <= last; n++) {
            term = rest[n] - below[n] * term;
            rest[n] = term;
            atStart += n % 2 == 0 ? term : -term;
        }
        double constant = -atStart / unitAtStart[last];
        rise[at] = constant;
        for (int n = 1; n <= last; n++) {
            rise[at + n] = rest[n] + constant * unit[n];
        }
    }
}
