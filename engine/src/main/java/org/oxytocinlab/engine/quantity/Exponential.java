package org.oxytocinlab.engine.quantity;

/**
 * e to the x by operations that IEEE 754 defines, so that its bits are the same on every processor and in every browser, and
 * as quick as a processor's own. The error is below 1 unit in the last place [fdlibm].
 */
// The coefficients stand as they are published, though some have more digits than a double.
@SuppressWarnings("FloatingPointLiteralPrecision")
public final class Exponential {
    private static final double HIGHEST = 709.782712893383973096;
    private static final double LOWEST = -745.133219101941108420;
    private static final double PER_LN2 = 1.44269504088896338700;

    /** ln 2 in two parts; a multiple of the first is exact. */
    static final double LN2_HIGH = 6.93147180369123816490e-01;

    static final double LN2_LOW = 1.90821492927058770002e-10;

    private static final double P1 = 1.66666666666666019037e-01;
    private static final double P2 = -2.77777777770155933842e-03;
    private static final double P3 = 6.61375632143793436117e-05;
    private static final double P4 = -1.65339022054652515390e-06;
    private static final double P5 = 4.13813679705723846039e-08;

    private static final int BIAS = 1023;
    private static final int FRACTION_BITS = 52;

    private Exponential() {}

    /** e to the x. */
    public static double of(double x) {
        if (!(x <= HIGHEST && x >= LOWEST)) {
            return x > HIGHEST ? Double.POSITIVE_INFINITY : x < LOWEST ? 0 : x;
        }
        double twos = Math.rint(x * PER_LN2);
        return scaled(share(x, twos), (int) twos);
    }

    /**
     * Raises e to many numbers, each in its place and to the same bits. What needs no branch is worked out for all of them
     * first, which a processor does for several at once.
     *
     * @param count how many of them, from the first
     * @param shares room for as many
     */
    public static void raise(double[] exponents, int count, double[] shares) {
        for (int i = 0; i < count; i++) {
            double x = exponents[i];
            shares[i] = share(x, Math.rint(x * PER_LN2));
        }
        for (int i = 0; i < count; i++) {
            double x = exponents[i];
            exponents[i] = x <= HIGHEST && x >= LOWEST ? scaled(shares[i], (int) Math.rint(x * PER_LN2)) : of(x);
        }
    }

    /** What is left to multiply by a power of two. */
    private static double share(double x, double twos) {
        double high = x - twos * LN2_HIGH;
        double low = twos * LN2_LOW;
        double rest = high - low;
        double square = rest * rest;
        double c = rest - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
        return 1 - ((low - (rest * c) / (2 - c)) - high);
    }

    /** In two steps, as neither end of the range is a power of two itself. */
    private static double scaled(double value, int twos) {
        if (twos > -BIAS && twos <= BIAS) {
            return value * power(twos);
        }
        int half = twos / 2;
        return value * power(half) * power(twos - half);
    }

    private static double power(int twos) {
        return Double.longBitsToDouble((long) (twos + BIAS) << FRACTION_BITS);
    }
}
