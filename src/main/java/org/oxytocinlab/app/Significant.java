package org.oxytocinlab.app;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A calculated number, to as many digits as a person wants to see. */
final class Significant {

    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    private Significant() {}

    /** Four significant digits, no superfluous zeros. */
    static String of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
