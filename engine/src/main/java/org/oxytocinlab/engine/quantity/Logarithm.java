package org.oxytocinlab.engine.quantity;

/**
 * The natural logarithm by operations that IEEE 754 defines, so that its bits are the same on every processor and in every
 * browser, and as quick as a processor's own. The error is below 1 unit in the last place [fdlibm, e_log.c].
 */
// The coefficients stand as they are published, though some of their digits are more than a double holds.
@SuppressWarnings("FloatingPointLiteralPrecision")
public final class Logarithm {
    private static final double SQRT2 = 1.4142135623730951;
    private static final double TWO_TO_54 = 0x1p54;
    private static final int BIAS = 1023;
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final long ONE = (long) BIAS << FRACTION_BITS;

    private static final double L1 = 6.666666666666735130e-01;
    private static final double L2 = 3.999999999940941908e-01;
    private static final double L3 = 2.857142874366239149e-01;
    private static final double L4 = 2.222219843214978396e-01;
    private static final double L5 = 1.818357216161805012e-01;
    private static final double L6 = 1.531383769920937332e-01;
    private static final double L7 = 1.479819860511658591e-01;

    private Logarithm() {}

    /** ln x; minus infinity at 0, and not a number below it. */
    public static double of(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return unusual(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int twos = (int) (bits >>> FRACTION_BITS) - BIAS;
        double fraction = Double.longBitsToDouble((bits & FRACTION) | ONE);
        if (fraction > SQRT2) {
            fraction *= 0.5;
            twos++;
        }
        double f = fraction - 1;
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (L2 + w * (L4 + w * L6));
        double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        double half = 0.5 * f * f;
        return twos * Exponential.LN2_HIGH - ((half - (s * (half + even + odd) + twos * Exponential.LN2_LOW)) - f);
    }

    private static double unusual(double x) {
        if (x > 0) {
            return x > 1 ? x : of(x * TWO_TO_54) - 54 * (Exponential.LN2_HIGH + Exponential.LN2_LOW);
        }
        return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
}
