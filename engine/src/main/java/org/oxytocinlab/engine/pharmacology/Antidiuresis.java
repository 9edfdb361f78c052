package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Antidiuresis: at its V2 receptor oxytocin acts like vasopressin; the receptor saturates first, then the collecting
 * duct follows with a delay.
 *
 * <pre>
 *   dR/dt = k_R·(CL·C − R)          R in steady infusion equivalents
 *   D     = a + κ·R                 vasopressin equivalents
 *   F     = D^n/(D^n + EC50^n)
 *   dX/dt = (F − X)/τ_X             X = V2 and aquaporin activation, 0 to 1
 * </pre>
 *
 * Assumes that κ holds per mU/min whatever the clearance. Saturation before the delay keeps a 10 IU bolus from hours of
 * antidiuresis. Source: [knephrol2002], [bie], [pyhummod].
 */
public record Antidiuresis(Parameters parameters) {
    /** How fast the kidney's oxytocin follows plasma. */
    public static final Published TRACKING = Published.named(
                    "renal tracking", "k_R", "how fast oxytocin at the kidney follows plasma")
            .is("0.2", Unit.PER_MINUTE)
            .fitted("fabian1969", "half-life 3.2-4.8 min");

    /** Antidiuretic strength of oxytocin. */
    public static final Published POTENCY = Published.named(
                    "antidiuretic potency", "κ", "vasopressin equivalent of 1 mU/min of oxytocin; range 0.015 to 0.06")
            .is("0.030", Unit.PICOGRAM_PER_MILLILITRE_PER_MILLIUNIT_PER_MINUTE)
            .fitted("knephrol2002", "urine 223 to 427 mOsm/kg in ten men, read as 20 mU/min");

    /** Vasopressin for half of the effect. */
    public static final Published EC50 = Published.named(
                    "antidiuretic EC50", "EC50", "vasopressin equivalent for half of the effect")
            .is("1.8", Unit.PICOGRAM_PER_MILLILITRE)
            .fitted("bie", "shape of the response; absolute scale of [davison1989]");

    /** Steepness of the response. */
    public static final Published EXPONENT = Published.named("antidiuretic exponent", "n", "steepness of the response")
            .is("2", Unit.ONE)
            .fitted("bie", "shape of the response; 1.5 to 2.5 fit");

    /** Delay of the collecting duct. */
    public static final Published DELAY = Published.named("renal delay", "τ_X", "delay of the collecting duct")
            .is("20", Unit.MINUTE)
            .chosen("pyhummod", "kidney ADH delay of that model; no effect before 20 min in [bie]");

    /**
     * What the equations need.
     *
     * @param tracking k_R, how fast the kidney's oxytocin follows plasma [1/min]
     * @param potency κ, vasopressin that 1 mU/min is worth [pg/mL per mU/min]
     * @param halfEffect EC50, vasopressin equivalent for half of the effect [pg/mL]
     * @param exponent n, steepness of the response [1]
     * @param delay τ_X, delay of the collecting duct [min]
     */
    public record Parameters(double tracking, double potency, double halfEffect, double exponent, double delay) {}

    /** The room under the settings of a case. */
    public static Antidiuresis of(Values set) {
        return new Antidiuresis(new Parameters(
                set.value(TRACKING), set.value(POTENCY), set.value(EC50), set.value(EXPONENT), set.value(DELAY)));
    }

    /** Approach to or departure from an infusion equivalent, k·R [mU/min/min]. */
    public double trackingRate(double equivalent) {
        return parameters.tracking * equivalent;
    }

    /** F, share of V2 receptors at work at once. */
    public double saturation(double vasopressin, double tracked) {
        double equivalent = vasopressin + parameters.potency * Math.max(0, tracked);
        double power = Power.of(equivalent / parameters.halfEffect, parameters.exponent);
        return power / (power + 1);
    }

    /** Rise to or fall from a share of receptors at work, X/τ_X [1/min]. */
    public double activationRate(double share) {
        return share / parameters.delay;
    }

    /** What an activation does not rise above within some minutes, whatever is at work. */
    public double mostActivation(double activation, double minutes) {
        return activation + (1 - activation) * Math.min(1, minutes / parameters.delay);
    }
}
