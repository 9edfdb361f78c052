package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Vasopressin: osmotic release above a threshold, and non-osmotic release in pain and nausea.
 *
 * <pre>
 *   a_ss = max(a_min, s·(Posm − T)) + a_stress       da/dt = (a_ss − a)/τ_a
 *   da_stress/dt = (a_target − a_stress)/τ_s
 * </pre>
 *
 * Assumes that stress stays what the case says, and that after a change it drifts with its own time constant. Source:
 * [davison1988], [davison1988-threshold], [singhi1985].
 */
public record Vasopressin(Parameters parameters) {
    /** Osmotic threshold in pregnancy. */
    public static final Published THRESHOLD = Published.named(
                    "osmotic threshold", "T", "plasma osmolality at which vasopressin rises; 284 when not pregnant")
            .is("275", Unit.MILLIOSMOLE_PER_KILOGRAM)
            .measured("davison1988-threshold", "about 10 lower throughout pregnancy");

    /** Slope above the threshold. */
    public static final Published SLOPE = Published.named(
                    "vasopressin slope", "s", "rise above the threshold; 0.43 when not pregnant")
            .is("0.25", Unit.PICOGRAM_PER_MILLILITRE_PER_MILLIOSMOLE)
            .derived("davison1988", "280 to 295 mOsm/kg raised vasopressin to 5 pg/mL in the third trimester");

    /** Lowest level. */
    public static final Published LOWEST = Published.named(
                    "lowest vasopressin", "a_min", "level when osmotically suppressed")
            .is("0.10", Unit.PICOGRAM_PER_MILLILITRE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("avp-ria", "undetectable after 20 mL/kg of water");

    /** Level of pain and nausea. */
    public static final Published STRESS = Published.named(
                    "stress vasopressin", "a_stress", "non-osmotic vasopressin: 0.6 in the labour ward, 0 at rest")
            .is("0.6", Unit.PICOGRAM_PER_MILLILITRE)
            .in(Domain.NOT_NEGATIVE)
            .fitted("singhi1985", "0.70 ± 0.4 pg/mL in labour despite a water load");

    /** Turnover. */
    public static final Published TURNOVER = Published.named("vasopressin turnover", "τ_a", "turnover in plasma")
            .is("5", Unit.MINUTE)
            .chosen("fabian1969", "bioassay half-life 5.6 min, in men; 3 to 10 min are defensible");

    /** Time constant with which stress changes. */
    public static final Published STRESS_DRIFT = Published.named(
                    "stress drift", "τ_s", "time constant with which stress fades after relief or birth")
            .is("60", Unit.MINUTE)
            .chosen("singhi1985", "fades over hours after delivery");

    /**
     * What the equations need.
     *
     * @param threshold T, osmotic threshold [mOsm/kg]
     * @param slope s, rise above the threshold [pg/mL per mOsm/kg]
     * @param lowest a_min, level when suppressed [pg/mL]
     * @param stress a_stress at the start [pg/mL]
     * @param turnover τ_a, turnover in plasma [min]
     * @param stressDrift τ_s, time constant of stress [min]
     */
    public record Parameters(
            double threshold, double slope, double lowest, double stress, double turnover, double stressDrift) {}

    /** The room under the settings of a case. */
    public static Vasopressin of(Values set) {
        return new Vasopressin(new Parameters(
                set.value(THRESHOLD),
                set.value(SLOPE),
                set.value(LOWEST),
                set.value(STRESS),
                set.value(TURNOVER),
                set.value(STRESS_DRIFT)));
    }

    /** Steady level without stress [pg/mL] at a plasma osmolality [mOsm/kg]. */
    public double osmoticLevel(double osmolality) {
        return Math.max(parameters.lowest, unlimitedLevel(osmolality));
    }

    /** The same if it could be suppressed without limit [pg/mL]. */
    public double unlimitedLevel(double osmolality) {
        return parameters.slope * (osmolality - parameters.threshold);
    }

    /** Release or loss of a level in plasma, a/τ [pg/mL/min]. */
    public double turnoverRate(double level) {
        return level / parameters.turnover;
    }

    /** Drift of stress to or from a level, a_stress/τ_stress [pg/mL/min]. */
    public double stressRate(double level) {
        return level / parameters.stressDrift;
    }
}
