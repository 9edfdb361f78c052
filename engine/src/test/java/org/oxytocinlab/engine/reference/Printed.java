package org.oxytocinlab.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;

/** Compares with a number that was printed with a limited number of digits. */
final class Printed {
    /** In units of the last printed digit; the little more is for numbers that were rounded at their fifth decimal. */
    private static final double HALF = 0.5001;

    /** In units of the last printed digit: an extreme or a sum that the prototype took from its own fixed steps. */
    private static final double STEPS = 0.8;

    private Printed() {}

    /** Within half a unit of the last printed digit. */
    static void agrees(String what, double model, String printed) {
        agrees(what, model, printed, HALF);
    }

    /** Within 0.8 units of the last printed digit: what the prototype read from steps that this program does not take. */
    static void agreesButForSteps(String what, double model, String printed) {
        agrees(what, model, printed, STEPS);
    }

    private static void agrees(String what, double model, String printed, double digits) {
        BigDecimal number = new BigDecimal(printed);
        assertThat(model).as(what).isCloseTo(number.doubleValue(), within(digits * Math.pow(10, -number.scale())));
    }
}
