package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Atosiban: two compartments, and a competitive antagonist at the receptor of oxytocin.
 *
 * <pre>
 *   dAc/dt = given − (k10 + k12)·Ac + k21·Ap     dAp/dt = k12·Ac − k21·Ap     C_ato = Ac/Vc
 *   B = 1/(1 + C_ato/Ki)
 * </pre>
 *
 * B divides the whole drive and what the uterus does at rest. Assumes that the uterus follows plasma at once, and that one
 * Ki holds for all weeks of pregnancy. Source: [goodwin1995] for the levels and the contractions, [tractocile-smpc].
 */
public record Atosiban(Parameters parameters) {
    /** The drug, as a case names it. */
    public static final Substance DRUG = Substance.drug("atosiban");

    /** The largest dose of one course that is licensed: 6.75 mg, 3 h of 18 mg/h and 45 h of 6 mg/h. */
    public static final Quantity LARGEST_COURSE = Quantity.of("330.75", Unit.MILLIGRAM);

    /** The longest course that is licensed. */
    public static final Quantity LONGEST_COURSE = Quantity.of("48", Unit.HOUR);

    private static final String KINETICS =
            "solved for a clearance of 41.8 L/h, half-lives of 13 and 102 min, and 18.3 L";

    /** Volume into which it is given. */
    public static final Published VOLUME = Published.named(
                    "atosiban volume", "Vc", "volume of the central compartment of atosiban")
            .is("13.8", Unit.LITRE)
            .derived("goodwin1995", KINETICS);

    /** Elimination from plasma. */
    public static final Published ELIMINATION = Published.named(
                    "atosiban elimination", "k10", "elimination of atosiban from plasma")
            .is("0.0506", Unit.PER_MINUTE)
            .derived("goodwin1995", KINETICS);

    /** Into tissue. */
    public static final Published OUTWARD = Published.named(
                    "atosiban into tissue", "k12", "passage of atosiban from plasma into tissue")
            .is("0.0024", Unit.PER_MINUTE)
            .derived("goodwin1995", KINETICS);

    /** Back from tissue. */
    public static final Published INWARD = Published.named(
                    "atosiban back from tissue", "k21", "passage of atosiban from tissue back into plasma")
            .is("0.0072", Unit.PER_MINUTE)
            .derived("goodwin1995", KINETICS);

    /** The level at which twice the drive is needed for the same effect. */
    public static final Published INHIBITION = Published.named(
                    "atosiban inhibition", "Ki", "level of atosiban that halves the drive")
            .is("60", Unit.NANOGRAM_PER_MILLILITRE)
            .fitted("goodwin1995", "three quarters fewer contractions at 442 ng/mL");

    /**
     * What the equations need; its way through the body is that of every drug.
     *
     * @param inhibition Ki, level that halves the drive [mg/L]
     */
    public record Parameters(double inhibition) {}

    /** The room under the settings of a case. */
    public static Atosiban of(Values set) {
        return new Atosiban(new Parameters(set.value(INHIBITION)));
    }

    /** B, the share of the drive that is left at a level [mg/L]; 1 without any, and never more. */
    public double unblocked(double concentration) {
        return 1 / (1 + Math.max(0, concentration) / parameters.inhibition);
    }
}
