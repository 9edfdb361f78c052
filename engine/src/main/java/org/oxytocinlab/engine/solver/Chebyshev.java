package org.oxytocinlab.engine.solver;

/** A function as a sum of Chebyshev polynomials from −1 to 1, and its integral [clenshaw1960]. */
final class Chebyshev {
    /** Of the polynomial that passes through the nodes; even. */
    static final int DEGREE = 16;

    /** How many there are. */
    static final int NODES = DEGREE + 1;

    /** Terms of an integral, from the constant to one degree more. */
    static final int TERMS = DEGREE + 2;

    /** Over how many degrees the fall of coefficients is seen, and over half as many; roots are taken by square roots. */
    private static final int FALLING = 8;

    /** What does not fall is rounding, or too rough for a polynomial. */
    private static final double SLOWEST = 0.99;

    /** By how much more than the estimate rows may err that are differences of states, by trial (RowErrorTest). */
    private static final double CAREFUL = 2;

    /** Half of one over each number. */
    private static final double[] HALVES = new double[TERMS];

    static {
        for (int n = 1; n < TERMS; n++) {
            HALVES[n] = 0.5 / n;
        }
    }

    private Chebyshev() {}

    /**
     * How large what is left out is, as coefficients go on to fall by the same factor each: as they have fallen from the middle
     * to the last, or as of late if that is more slowly, where something small and quick is added to what is smooth. Three
     * together, as every other one of an even or odd function is 0.
     */
    static double leftOut(double[] coefficients) {
        double last = three(coefficients, DEGREE);
        double late = last / three(coefficients, DEGREE - FALLING / 2);
        double all = last / three(coefficients, DEGREE - FALLING);
        double factor = Math.min(SLOWEST, Math.sqrt(Math.sqrt(Math.max(late, Math.sqrt(all)))));
        return last == 0 ? 0 : CAREFUL * last * factor / (1 - factor);
    }

    /** How large the last two terms of an integral are together, one even and one odd. */
    static double lastTerms(double[] integral, int at) {
        return Math.abs(integral[at + TERMS - 2]) + Math.abs(integral[at + TERMS - 1]);
    }

    private static double three(double[] coefficients, int last) {
        return Math.abs(coefficients[last - 2]) + Math.abs(coefficients[last - 1]) + Math.abs(coefficients[last]);
    }

    /**
     * The integral that is 0 at −1.
     *
     * @param coefficients of what is integrated
     * @param count how many there are, an odd number; there is one term more
     * @param factor of the integral
     * @param integral where its terms go
     * @param at the place of the first of them
     */
    static void integrate(double[] coefficients, int count, double factor, double[] integral, int at) {
        double odd = factor * (2 * coefficients[0] - coefficients[2]) * HALVES[1];
        double even = 0;
        integral[at + 1] = odd;
        for (int n = 2; n < count - 1; n += 2) {
            double nextEven = factor * (coefficients[n - 1] - coefficients[n + 1]) * HALVES[n];
            double nextOdd = factor * (coefficients[n] - coefficients[n + 2]) * HALVES[n + 1];
            integral[at + n] = nextEven;
            integral[at + n + 1] = nextOdd;
            even += nextEven;
            odd += nextOdd;
        }
        double lastEven = factor * coefficients[count - 2] * HALVES[count - 1];
        double last = factor * coefficients[count - 1] * HALVES[count];
        integral[at + count - 1] = lastEven;
        integral[at + count] = last;
        integral[at] = (odd - even) + (last - lastEven);
    }

    /**
     * The value of an integral at a place from −1 to 1 [clenshaw1955]: even and odd terms apart, which a processor adds up
     * side by side, as each sum waits for itself alone.
     */
    static double value(double[] integral, int at, double x) {
        double doubled = 2 * x * x - 1;
        double twice = 2 * doubled;
        double even = 0;
        double evenBefore = 0;
        double odd = 0;
        double oddBefore = 0;
        for (int n = TERMS - 2; n > 0; n -= 2) {
            double nextOdd = (integral[at + n + 1] - oddBefore) + twice * odd;
            double nextEven = (integral[at + n] - evenBefore) + twice * even;
            oddBefore = odd;
            odd = nextOdd;
            evenBefore = even;
            even = nextEven;
        }
        double first = (integral[at + 1] - oddBefore) + twice * odd;
        return (integral[at] - evenBefore) + doubled * even + x * (first - odd);
    }

    /**
     * The value of an integral at a place from −1 to 1, to the same bits, and how it grows there: the derivatives of both sums
     * follow them a term behind.
     *
     * @param tangent where the value goes, and behind it the slope
     */
    static void tangent(double[] integral, int at, double x, double[] tangent) {
        double doubled = 2 * x * x - 1;
        double twice = 2 * doubled;
        double even = 0;
        double evenBefore = 0;
        double evenSlope = 0;
        double evenSlopeBefore = 0;
        double odd = 0;
        double oddBefore = 0;
        double oddSlope = 0;
        double oddSlopeBefore = 0;
        for (int n = TERMS - 2; n > 0; n -= 2) {
            double nextOddSlope = (2 * odd - oddSlopeBefore) + twice * oddSlope;
            double nextEvenSlope = (2 * even - evenSlopeBefore) + twice * evenSlope;
            double nextOdd = (integral[at + n + 1] - oddBefore) + twice * odd;
            double nextEven = (integral[at + n] - evenBefore) + twice * even;
            oddSlopeBefore = oddSlope;
            oddSlope = nextOddSlope;
            evenSlopeBefore = evenSlope;
            evenSlope = nextEvenSlope;
            oddBefore = odd;
            odd = nextOdd;
            evenBefore = even;
            even = nextEven;
        }
        double first = (integral[at + 1] - oddBefore) + twice * odd;
        double firstSlope = (2 * odd - oddSlopeBefore) + twice * oddSlope;
        tangent[0] = (integral[at] - evenBefore) + doubled * even + x * (first - odd);
        double byDoubled = (even - evenSlopeBefore) + doubled * evenSlope + x * (firstSlope - oddSlope);
        tangent[1] = 4 * x * byDoubled + first - odd;
    }
}
