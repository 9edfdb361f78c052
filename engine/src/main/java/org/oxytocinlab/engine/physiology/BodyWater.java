package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * Body water: water W and exchangeable sodium and potassium E, and the plasma sodium that follows from them.
 *
 * <pre>
 *   Na = 1.03·E/W − 23.8         Posm = 2·Na + 8
 *   V_icf = fICF·W0·Posm0/Posm   V_ecf = W − V_icf
 *   dW/dt = Σ J_i − V_u − J_ins  dE/dt = Σ J_i·c_i − N
 *   free-water clearance = V_u·(1 − 1.03·[Na+K]u/(Na + 23.8))
 * </pre>
 *
 * Assumes instant osmotic equilibrium and a constant intracellular solute; mother, fetus and liquor are one pool.
 * Source: [nguyen2005], [vanloan1995].
 */
public record BodyWater(Parameters parameters) {
    private static final double SLOPE = 1.03;
    private static final double INTERCEPT = 23.8;
    private static final double OTHER_OSMOLES = 8;

    /** Below this share of its start, body water is outside what the model can say. */
    public static final double LEAST_SHARE = 0.7;

    /** Body water when no weight is given. */
    public static final Published WATER = Published.named(
                    "body water", "W0", "total body water, fetus and liquor included, when no weight is given")
            .is("40", Unit.LITRE)
            .derived("vanloan1995", "33.2 L when not pregnant, and 6.5-8 L gained by term [tog2022]");

    /** Body water of a woman whose weight is known. */
    public static final Published WATER_PER_WEIGHT = Published.named(
                    "body water per weight", "W0/kg", "total body water for each kilogram, when a weight is given")
            .is("0.55", Unit.LITRE_PER_KILOGRAM)
            .derived("vanloan1995", "40 L in a woman of about 72 kg");

    /** Intracellular share. */
    public static final Published INTRACELLULAR = Published.named(
                    "intracellular share", "fICF", "share of body water inside cells")
            .is("0.53", Unit.ONE)
            .in(Domain.FRACTION)
            .derived("vanloan1995", "extracellular 15.2 of 33.2 L when not pregnant");

    /** Plasma sodium at the start. */
    public static final Published SODIUM = Published.named("starting sodium", "Na0", "plasma sodium at the start")
            .is("136", Unit.MILLIMOLE_PER_LITRE)
            .derived("davison1988", "280 mOsm/kg in the third trimester");

    /** Insensible loss. */
    public static final Published INSENSIBLE = Published.named(
                    "insensible loss", "J_ins", "water lost by skin and lung, less metabolic water")
            .is("30", Unit.MILLILITRE_PER_HOUR)
            .in(Domain.NOT_NEGATIVE)
            .derived("insensible", "skin and lung about 350 + 350 mL a day");

    /**
     * What the equations need.
     *
     * @param water W0, total body water at the start [L]
     * @param intracellular fICF, share of body water inside cells
     * @param sodium Na0, plasma sodium at the start [mmol/L]
     * @param insensible J_ins, insensible loss [L/min]
     */
    public record Parameters(double water, double intracellular, double sodium, double insensible) {}

    /** E at the start [mmol]. */
    public double electrolytesAtStart() {
        return (parameters.sodium + INTERCEPT) / SLOPE * parameters.water;
    }

    /** Na, plasma sodium [mmol/L] of this much water [L] and sodium and potassium [mmol]. */
    public double sodium(double water, double electrolytes) {
        return SLOPE * electrolytes / water - INTERCEPT;
    }

    /** Posm, plasma osmolality [mOsm/kg] at a plasma sodium [mmol/L]. */
    public double osmolality(double sodium) {
        return 2 * sodium + OTHER_OSMOLES;
    }

    /** V_ecf relative to its value at the start. */
    public double relativeExtracellularVolume(double water, double osmolality) {
        double intracellular = parameters.intracellular * parameters.water * osmolality(parameters.sodium) / osmolality;
        return (water - intracellular) / ((1 - parameters.intracellular) * parameters.water);
    }

    /** Modified electrolyte-free water clearance [L/min]. */
    public double freeWaterClearance(double urineFlow, double excretion, double sodium) {
        return urineFlow - SLOPE * excretion / (sodium + INTERCEPT);
    }
}
