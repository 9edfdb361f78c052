package org.oxytocinlab.app.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A calculated number, to as many digits as a person wants to see. */
public final class Significant {

    private static final int DIGITS = 4;

    private Significant() {}

    /** Four significant digits, no superfluous zeros. */
    public static String of(double value) {
        return of(value, DIGITS);
    }

    /** So many significant digits, no superfluous zeros. */
    public static String of(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
