package org.oxytocinlab.engine.physiology;

import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * Body water: water W and exchangeable sodium and potassium E, and the plasma sodium that follows from them.
 *
 * <pre>
 *   W0 = W_0 + (W_term − W_0)·(weeks/40)^n_W, or W/kg times her weight
 *   Na = 1.03·E/W − 23.8         Posm = 2·Na + 8
 *   V_icf = fICF·W0·Posm0/Posm   V_ecf = W − V_icf
 *   dW/dt = Σ J_i − V_u − J_ins  dE/dt = Σ J_i·c_i − N
 *   free-water clearance = V_u·(1 − 1.03·[Na+K]u/(Na + 23.8))
 * </pre>
 *
 * Assumes instant osmotic equilibrium and a constant intracellular solute; mother, fetus and liquor are one pool.
 * Source: [nguyen2005], [vanloan1995].
 *
 * @param parameters what the equations need
 * @param electrolytesAtStart E at the start [mmol]
 * @param cellular fICF·W0·Posm0, which stays in the cells [L·mOsm/kg]
 * @param extracellular V_ecf at the start [L]
 */
public record BodyWater(Parameters parameters, double electrolytesAtStart, double cellular, double extracellular) {
    private static final double SLOPE = 1.03;
    private static final double INTERCEPT = 23.8;
    private static final double OTHER_OSMOLES = 8;
    private static final double TERM = 40;

    /** Below this share of its start, body water is outside what the model can say. A design choice. */
    public static final double LEAST_SHARE = 0.7;

    /** Above this share of its start, body water is outside what the model can say. A design choice. */
    public static final double MOST_SHARE = 1.5;

    /** Below this plasma sodium, nothing was published that the model could be held against [mmol/L]. A design choice. */
    public static final double LEAST_SODIUM = 90;

    /** Body water when no weight is given. */
    public static final Published WATER = Published.named(
                    "body water",
                    "W_term",
                    "total body water at term, fetus and liquor included, when no weight is given")
            .is("40", Unit.LITRE)
            .derived("vanloan1995", "33.2 L when not pregnant, and 6.5-8 L gained by term [tog2022]");

    /** Body water before pregnancy. */
    public static final Published EARLY_WATER = Published.named(
                    "body water before pregnancy", "W_0", "total body water at week 0, when no weight is given")
            .is("33.2", Unit.LITRE)
            .measured("vanloan1995", "ten women who were not pregnant");

    /** How body water rises through pregnancy. */
    public static final Published COURSE = Published.named(
                    "course of body water", "n_W", "exponent of the rise of body water with the weeks")
            .is("2.5", Unit.ONE)
            .derived("tog2022", "6.5-8 L gained by term; with 2.5 there are 34 L in week 17");

    /** Body water of a woman whose weight is known. */
    public static final Published WATER_PER_WEIGHT = Published.named(
                    "body water per weight", "W/kg", "total body water for each kilogram of present weight")
            .is("0.55", Unit.LITRE_PER_KILOGRAM)
            .derived(
                    "vanloan1995",
                    "40 L in a woman of about 72 kg at term; at any week her weight holds the water gained");

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
                    "insensible loss", "J_ins", "water lost through skin and lungs, minus metabolic water")
            .is("30", Unit.MILLILITRE_PER_HOUR)
            .in(Domain.NOT_NEGATIVE)
            .derived("insensible", "skin and lungs about 350 + 350 mL a day");

    /**
     * What the equations need.
     *
     * @param water W0, total body water at the start [L]
     * @param intracellular fICF, share of body water inside cells [1]
     * @param sodium Na0, plasma sodium at the start [mmol/L]
     * @param insensible J_ins, insensible loss [L/min]
     */
    public record Parameters(double water, double intracellular, double sodium, double insensible) {}

    /**
     * Body water of a woman of unknown weight in a week of pregnancy [L].
     *
     * @param early W_0, before pregnancy [L]
     * @param term W_term, at term [L]
     * @param exponent n_W [1]
     * @param weeks of pregnancy; from term on nothing is gained [wk]
     */
    public static double inPregnancy(double early, double term, double exponent, double weeks) {
        return early + (term - early) * FastMath.pow(Math.min(weeks, TERM) / TERM, exponent);
    }

    /** What the parameters say of the start is worked out once. */
    public BodyWater(Parameters parameters) {
        this(
                parameters,
                (parameters.sodium + INTERCEPT) / SLOPE * parameters.water,
                parameters.intracellular * parameters.water * osmolalityAt(parameters.sodium),
                (1 - parameters.intracellular) * parameters.water);
    }

    /** Na, plasma sodium [mmol/L] of this much water [L] and sodium and potassium [mmol]. */
    public double sodium(double water, double electrolytes) {
        return SLOPE * electrolytes / water - INTERCEPT;
    }

    /** Posm, plasma osmolality [mOsm/kg] at a plasma sodium [mmol/L]. */
    public double osmolality(double sodium) {
        return osmolalityAt(sodium);
    }

    private static double osmolalityAt(double sodium) {
        return 2 * sodium + OTHER_OSMOLES;
    }

    /** V_ecf relative to its value at the start. */
    public double relativeExtracellularVolume(double water, double osmolality) {
        return (water - cellular / osmolality) / extracellular;
    }

    /** Modified electrolyte-free water clearance [L/min]. */
    public double freeWaterClearance(double urineFlow, double excretion, double sodium) {
        return urineFlow - SLOPE * excretion / (sodium + INTERCEPT);
    }
}
