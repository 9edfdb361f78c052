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
    private final double[] free;

    Lag(Memory memory, double delay) {
        this.delay = delay;
        this.own = memory.numbers(Chebyshev.TERMS + 1);
        this.below = memory.numbers(Chebyshev.TERMS + 1);
        this.twoAbove = memory.numbers(Chebyshev.TERMS);
        this.twoBelow = memory.numbers(Chebyshev.TERMS);
        this.unit = memory.numbers(Chebyshev.TERMS);
        this.unitAtStart = memory.numbers(Chebyshev.TERMS);
        this.said = memory.numbers(Chebyshev.TERMS + 1);
        this.free = memory.numbers(Chebyshev.TERMS);
    }

    /** Prepares for a panel of a length [min]. */
    void fit(double wide) {
        if (wide / 2 == half) {
            return;
        }
        half = wide / 2;
        shareOut(half / delay);
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

    /** Each share, ratio/(2n + ratio·share above), as a quotient of neighbours, so that no division waits for another. */
    private void shareOut(double ratio) {
        double square = ratio * ratio;
        double above = 1;
        double now = 2 * LAST;
        said[LAST + 1] = above;
        said[LAST] = now;
        for (int n = LAST - 1; n > 0; n--) {
            double next = 2 * n * now + square * above;
            said[n] = next;
            above = now;
            now = next;
        }
        for (int n = LAST; n > 0; n--) {
            own[n] = ratio * said[n + 1] / said[n];
            below[n] = own[n];
            twoAbove[n] = n == LAST ? 0 : own[n] * own[n + 1];
        }
        below[1] = 2 * own[1];
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
            rise[at + n] = free[n] + constant * unit[n];
        }
    }

    /** What each term would be, were there none below it. */
    private void down(double[] drive, int last, double start) {
        double odd = own[last] * drive[last - 1];
        double even = own[last - 1] * (drive[last - 2] + odd);
        said[last] = odd;
        said[last - 1] = even;
        double beyond = 0;
        for (int n = last - 2; n > 1; n -= 2) {
            double saidOdd = own[n] * (drive[n - 1] - drive[n + 1]) + twoAbove[n] * (drive[n] - beyond);
            double saidEven = own[n - 1] * (drive[n - 2] - drive[n]) + twoAbove[n - 1] * (drive[n - 1] - drive[n + 1]);
            odd = saidOdd + twoAbove[n] * odd;
            even = saidEven + twoAbove[n - 1] * even;
            said[n] = odd;
            said[n - 1] = even;
            beyond = drive[n];
        }
        said[1] = own[1] * (2 * (drive[0] - start) - drive[2] + even);
    }

    /**
     * What each term is, but for the constant.
     *
     * @return what is missing at the start
     */
    private double up(int last) {
        double odd = said[1];
        double even = said[2] - below[2] * odd;
        double missing = odd - even;
        free[1] = odd;
        free[2] = even;
        for (int n = 3; n < last; n += 2) {
            odd = (said[n] - below[n] * said[n - 1]) + twoBelow[n] * odd;
            even = (said[n + 1] - below[n + 1] * said[n]) + twoBelow[n + 1] * even;
            free[n] = odd;
            free[n + 1] = even;
            missing += odd - even;
        }
        odd = (said[last] - below[last] * said[last - 1]) + twoBelow[last] * odd;
        free[last] = odd;
        return missing + odd;
    }
}
