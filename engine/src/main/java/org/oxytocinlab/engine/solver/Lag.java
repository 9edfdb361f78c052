package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.quantity.Memory;

/**
 * A state that follows its drive after a delay, over one panel: dx/dt = (u − x)/delay, in the coefficients of Chebyshev's
 * polynomials [clenshaw1957]. Each coefficient of the integrated equation knows its two neighbours alone, so that one
 * sweep down and one up solve it. Both go by twos, so that of two neighbours neither waits for the other.
 */
final class Lag {
    private static final int LAST = Chebyshev.TERMS - 1;

    private final double delay;
    private double half = Double.NaN;

    /** Of a term, its share of what the drive says of it, and of the term below. */
    private final double[] own;

    private final double[] below;

    /** Of a term, its share of that two above, and of that two below. */
    private final double[] twoAbove;

    private final double[] twoBelow;

    /** The terms that follow from a constant of 1, and their sum at the start. */
    private final double[] unit;

    private final double[] unitAtStart;
    private final double[] said;
    private final double[] rest;

    Lag(Memory memory, double delay) {
        this.delay = delay;
        this.own = memory.numbers(Chebyshev.TERMS + 1);
        this.below = memory.numbers(Chebyshev.TERMS + 1);
        this.twoAbove = memory.numbers(Chebyshev.TERMS);
        this.twoBelow = memory.numbers(Chebyshev.TERMS);
        this.unit = memory.numbers(Chebyshev.TERMS);
        this.unitAtStart = memory.numbers(Chebyshev.TERMS);
        this.said = memory.numbers(Chebyshev.TERMS);
        this.rest = memory.numbers(Chebyshev.TERMS);
    }

    /** Prepares for a panel of a length [min]. */
    void fit(double wide) {
        if (wide / 2 == half) {
            return;
        }
        half = wide / 2;
        double ratio = half / delay;
        double above = 0;
        for (int n = LAST; n > 0; n--) {
            // Of share/(1 + share·above), with share = ratio/2n, in one division.
            double share = ratio / (2 * n + ratio * above);
            own[n] = share;
            below[n] = share;
            twoAbove[n] = share * above;
            above = share;
        }
        below[1] = 2 * above;
        double term = 1;
        double sum = 1;
        for (int n = 1; n <= LAST; n++) {
            twoBelow[n] = below[n] * below[n - 1];
            term *= below[n];
            sum += term;
            unit[n] = n % 2 == 0 ? term : -term;
            unitAtStart[n] = sum;
        }
    }

    /**
     * By how much the state rises.
     *
     * @param drive coefficients of what it follows
     * @param last how many there are, an odd number, and the last of the terms, of which there is one more
     * @param start its value at the start
     * @param rise where the terms of the rise go
     * @param at the place of the first of them
     */
    void follow(double[] drive, int last, double start, double[] rise, int at) {
        down(drive, last, start);
        double constant = up(last) / unitAtStart[last];
        rise[at] = constant;
        for (int n = 1; n <= last; n++) {
            rise[at + n] = rest[n] + constant * unit[n];
        }
    }

    /** What each term would be, were there none below it. */
    private void down(double[] drive, int last, double start) {
        said[last] = own[last] * drive[last - 1];
        said[last - 1] = own[last - 1] * (drive[last - 2] + said[last]);
        said[last - 2] = own[last - 2] * (drive[last - 3] - drive[last - 1]) + twoAbove[last - 2] * drive[last - 2];
        for (int n = last - 3; n > 1; n--) {
            said[n] = own[n] * (drive[n - 1] - drive[n + 1]) + twoAbove[n] * (drive[n] - drive[n + 2]);
        }
        double odd = said[last];
        double even = said[last - 1];
        rest[last] = odd;
        rest[last - 1] = even;
        for (int n = last - 2; n > 1; n -= 2) {
            odd = said[n] + twoAbove[n] * odd;
            even = said[n - 1] + twoAbove[n - 1] * even;
            rest[n] = odd;
            rest[n - 1] = even;
        }
        rest[1] = own[1] * (2 * (drive[0] - start) - drive[2] + rest[2]);
    }

    /**
     * What each term is, but for the constant.
     *
     * @return what is missing at the start
     */
    private double up(int last) {
        for (int n = last; n > 1; n--) {
            said[n] = rest[n] - below[n] * rest[n - 1];
        }
        double odd = rest[1];
        double even = said[2];
        double missing = odd - even;
        for (int n = 3; n < last; n += 2) {
            rest[n - 1] = even;
            odd = said[n] + twoBelow[n] * odd;
            rest[n] = odd;
            even = said[n + 1] + twoBelow[n + 1] * even;
            missing += odd - even;
        }
        rest[last - 1] = even;
        odd = said[last] + twoBelow[last] * odd;
        rest[last] = odd;
        return missing + odd;
    }
}
