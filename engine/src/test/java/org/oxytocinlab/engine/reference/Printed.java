package org.oxytocinlab.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;

/** Compares with a number that was printed with a limited number of digits. */
final class Printed {
    /** Two implementations of the same equations with other steps and looks may differ by this. */
    private static final double RELATIVE = 0.02;

    /** Half a printed digit and a little for the steps of the prototype [mmol/L]. */
    private static final double SODIUM = 0.06;

    private Printed() {}

    /** Within 2 % or half a unit of the last printed digit, whichever is larger. */
    static void agrees(String what, double model, String printed) {
        BigDecimal number = new BigDecimal(printed);
        double halfDigit = 0.5 * Math.pow(10, -number.scale());
        double expected = number.doubleValue();
        double tolerance = Math.max(RELATIVE * Math.abs(expected), halfDigit);
        assertThat(model).as(what).isCloseTo(expected, within(tolerance));
    }

    /** Within the last printed digit, since 2 % of a sodium would be a disease. */
    static void agreesInSodium(String what, double model, String printed) {
        assertThat(model).as(what).isCloseTo(Double.parseDouble(printed), within(SODIUM));
    }
}
