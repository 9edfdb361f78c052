package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * A function as a sum of Chebyshev polynomials from −1 to 1, and its integral, by the nodes of Clenshaw and Curtis
 * [clenshaw1960].
 */
final class Chebyshev {
    /** Of the polynomial that passes through the nodes; even. */
    static final int DEGREE = 16;

    /** How many there are. */
    static final int NODES = DEGREE + 1;

    /** Terms of an integral, from the constant to one degree more. */
    static final int TERMS = DEGREE + 2;

    /** Where the nodes lie, as shares of the way. */
    static final double[] SHARES = new double[NODES];

    /** For each node, the shares of the value there in all coefficients. */
    private static final double[][] COEFFICIENTS = new double[NODES][NODES];

    static {
        for (int j = 0; j < NODES; j++) {
            SHARES[j] = (1 - cosine(j)) / 2;
            for (int n = 0; n < NODES; n++) {
                double value = (n % 2 == 0 ? 1 : -1) * cosine(n * j);
                COEFFICIENTS[j][n] = value * half(j) * half(n) * 2 / DEGREE;
            }
        }
    }

    private Chebyshev() {}

    /** The cosine of so many parts of half a circle, of which there are as many as degrees. */
    private static double cosine(int parts) {
        return FastMath.cos(Math.PI * (parts % (2 * DEGREE)) / DEGREE);
    }

    private static double half(int outer) {
        return outer == 0 || outer == DEGREE ? 0.5 : 1;
    }

    /**
     * The coefficients of what has these values at the nodes.
     *
     * @param values one at each node, in order
     * @param coefficients where they go
     */
    static void through(double[] values, double[] coefficients) {
        Arrays.fill(coefficients, 0);
        // Node by node, so that no coefficient waits for itself.
        for (int j = 0; j < NODES; j++) {
            double[] shares = COEFFICIENTS[j];
            double value = values[j];
            for (int n = 0; n < NODES; n++) {
                coefficients[n] += shares[n] * value;
            }
        }
    }

    /** The size of the last coefficients; three, as every other one of an even or odd function is 0. */
    static double last(double[] coefficients) {
        return Math.abs(coefficients[DEGREE - 2]) + Math.abs(coefficients[DEGREE - 1]) + Math.abs(coefficients[DEGREE]);
    }

    /**
     * The integral that is 0 at −1.
     *
     * @param coefficients of what is integrated
     * @param factor of the integral
     * @param integral where its terms go
     * @param at the place of the first of them
     */
    static void integrate(double[] coefficients, double factor, double[] integral, int at) {
        double constant = 0;
        for (int n = 1; n < TERMS; n++) {
            double lower = (n == 1 ? 2 : 1) * coefficients[n - 1];
            double upper = n + 1 < NODES ? coefficients[n + 1] : 0;
            double term = factor * (lower - upper) / (2 * n);
            integral[at + n] = term;
            constant += n % 2 == 0 ? -term : term;
        }
        integral[at] = constant;
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
            double nextOdd = integral[at + n + 1] + twice * odd - oddBefore;
            double nextEven = integral[at + n] + twice * even - evenBefore;
            oddBefore = odd;
            odd = nextOdd;
            evenBefore = even;
            even = nextEven;
        }
        double first = integral[at + 1] + twice * odd - oddBefore;
        return integral[at] + doubled * even - evenBefore + x * (first - odd);
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
            double nextOddSlope = 2 * odd + twice * oddSlope - oddSlopeBefore;
            double nextEvenSlope = 2 * even + twice * evenSlope - evenSlopeBefore;
            double nextOdd = integral[at + n + 1] + twice * odd - oddBefore;
            double nextEven = integral[at + n] + twice * even - evenBefore;
            oddSlopeBefore = oddSlope;
            oddSlope = nextOddSlope;
            evenSlopeBefore = evenSlope;
            evenSlope = nextEvenSlope;
            oddBefore = odd;
            odd = nextOdd;
            evenBefore = even;
            even = nextEven;
        }
        double first = integral[at + 1] + twice * odd - oddBefore;
        double firstSlope = 2 * odd + twice * oddSlope - oddSlopeBefore;
        tangent[0] = integral[at] + doubled * even - evenBefore + x * (first - odd);
        double byDoubled = even + doubled * evenSlope - evenSlopeBefore + x * (firstSlope - oddSlope);
        tangent[1] = 4 * x * byDoubled + first - odd;
    }
}
