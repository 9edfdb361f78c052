package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;

/** A number with all its digits and without an exponent, which not every reader of tables and of SBML takes. */
final class PlainNumber {
    private PlainNumber() {}

    /** The shortest decimal that is read as the same number. */
    static String of(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
