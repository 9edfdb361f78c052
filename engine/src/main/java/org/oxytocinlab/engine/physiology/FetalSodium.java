package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Sodium of the fetus, and of its cord blood at birth: follows plasma sodium of the mother with a delay.
 *
 * <pre>  dF/dt = (Na − F)/τ_F  </pre>
 *
 * Assumes one well-mixed pool of water behind the placenta, too small to change that of the mother, and no gradient at rest. A
 * guess: no course was read, and three published pairs without times cannot confirm it [fetal-sodium-note].
 */
public record FetalSodium(Parameters parameters) {
    /** Time constant of the exchange. */
    public static final Published EXCHANGE = Published.named(
                    "lag of fetal sodium", "τ_F", "time constant with which sodium of the fetus follows hers")
            .is("50", Unit.MINUTE)
            .chosen("dreszer", "3.5 L of water exchanged an hour; over 3 L in the fetus, a guess, that is 51 min");

    /**
     * What the equation needs.
     *
     * @param exchange τ_F, time constant of the exchange [min]
     */
    public record Parameters(double exchange) {}

    /** The room under the settings of a case. */
    public static FetalSodium of(Values set) {
        return new FetalSodium(new Parameters(set.value(EXCHANGE)));
    }

    /** Approach to or departure from a sodium [mmol/L], Na/τ_F [mmol/L/min]. */
    public double exchangeRate(double sodium) {
        return sodium / parameters.exchange;
    }
}
