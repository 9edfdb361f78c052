package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Exponential;
import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Placental bed: bleeds once the placenta has separated, less the firmer the uterus, and less as clots form.
 *
 * <pre>
 *   L = L_max·(1 − T)^m·sep·clot
 *   sep = 1/(1 + exp(−(t − t_s)/0.7 min))        clot = exp(−(t − t_s)/τ_c), 1 at most
 *   gush at separation: G, within seconds
 * </pre>
 *
 * t is the time since birth. Assumes that clots form in every woman, and that neither her blood pressure nor what she has lost
 * changes the bleeding. Source: [third-stage-note]; inflow of the uterus and time of separation as published.
 */
public record PlacentalBed(Parameters parameters) {
    private static final double SEPARATING = 0.7;
    private static final double GUSHING = 1.0 / 60;

    /** Bleeding of a uterus without tone. */
    public static final Published LARGEST = Published.named(
                    "bleeding without tone", "L_max", "bleeding of the placental bed of a uterus without any tone")
            .is("650", Unit.MILLILITRE_PER_MINUTE)
            .derived("third-stage-note", "inflow of the uterus at term, 600 to 1000 mL/min");

    /** How much tone helps. */
    public static final Published EXPONENT = Published.named(
                    "steepness of bleeding with tone", "m", "exponent of what is missing in tone")
            .is("3", Unit.ONE)
            .fitted("westhoff2013", "losses with and without oxytocin");

    /** What comes at separation. */
    public static final Published GUSH = Published.named("gush", "G", "blood that comes as the placenta separates")
            .is("150", Unit.MILLILITRE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("third-stage-note", "within seconds");

    /** When it separates. */
    public static final Published SEPARATION = Published.named(
                    "placental separation", "t_s", "time from birth to the separation of the placenta")
            .is("5", Unit.MINUTE)
            .measured("frolova2016", "mean 5.5 (SD 5.4) min, median 4 min; 5 min is between");

    /** How soon clots stop it. */
    public static final Published CLOTTING = Published.named(
                    "clotting", "τ_c", "time constant with which clots stop the bleeding")
            .is("40", Unit.MINUTE)
            .chosen("third-stage-note", "no source");

    /** Water of blood. */
    public static final Published WATER = Published.named(
                    "water of blood", "w", "water in a litre of blood, as a share")
            .is("0.85", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("third-stage-note", "plasma 0.93 and cells 0.7");

    /** Sodium and potassium of blood. */
    public static final Published ELECTROLYTES = Published.named(
                    "sodium and potassium of blood", "s", "sodium and potassium in a litre of blood")
            .is("125", Unit.MILLIMOLE_PER_LITRE)
            .chosen("third-stage-note", "so that bleeding alone hardly moves plasma sodium");

    /**
     * What the equations need.
     *
     * @param largest L_max [L/min]
     * @param exponent m [1]
     * @param gush G [L]
     * @param separation t_s [min]
     * @param clotting τ_c [min]
     * @param water w, share of blood that is water [1]
     * @param electrolytes s, sodium and potassium of blood [mmol/L]
     */
    public record Parameters(
            double largest,
            double exponent,
            double gush,
            double separation,
            double clotting,
            double water,
            double electrolytes) {}

    /** The room under the settings of a case. */
    public static PlacentalBed of(Values set) {
        return new PlacentalBed(new Parameters(
                set.value(LARGEST),
                set.value(EXPONENT),
                set.value(GUSH),
                set.value(SEPARATION),
                set.value(CLOTTING),
                set.value(WATER),
                set.value(ELECTROLYTES)));
    }

    /** L, bleeding at a tone, so long after birth [L/min]. */
    public double bleedingRate(double tone, double minutes) {
        double since = minutes - parameters.separation;
        double open = Power.of(Math.max(0, 1 - tone), parameters.exponent);
        double clot = Exponential.of(-Math.max(0, since) / parameters.clotting);
        return parameters.largest * open * share(since, SEPARATING) * clot;
    }

    /** What of the gush has come so long after birth [L]. */
    public double gushed(double minutes) {
        return parameters.gush * share(minutes - parameters.separation, GUSHING);
    }

    private static double share(double since, double width) {
        return 1 / (1 + Exponential.of(Math.min(700, -since / width)));
    }
}
