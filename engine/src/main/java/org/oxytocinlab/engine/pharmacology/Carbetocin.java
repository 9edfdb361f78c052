package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Carbetocin: one more agonist at the receptor of oxytocin, with two compartments.
 *
 * <pre>
 *   dAm/dt = −ka·Am      dAc/dt = given + F·ka·Am − (k10 + k12)·Ac + k21·Ap      dAp/dt = k12·Ac − k21·Ap
 *   C = Ac/Vc            dCe_car/dt = ke0·(C − Ce_car)                           Ce ← Ce + 10 µU/mL·Ce_car/C50
 * </pre>
 *
 * What it is worth as oxytocin is added to the level of oxytocin at the effect site. Assumes the delay of oxytocin, ke0, and
 * its largest effect. How potent it is nobody measured: C50 is free. Source: [sweeney1990], [carbetocin-smpc].
 */
public record Carbetocin(Parameters parameters) {
    /** The drug, as a case names it. */
    public static final Substance DRUG = Substance.drug("carbetocin");

    /** What is licensed: once. */
    public static final Quantity DOSE = Quantity.of("100", Unit.MICROGRAM);

    private static final String KINETICS =
            "solved for half-lives of 5.5 and 41 min, 22 L [carbetocin-smpc], and 7.2 ng/mL after 100 µg into a vein";

    /** Volume into which it is given. */
    public static final Published VOLUME = Published.named(
                    "carbetocin volume", "Vc", "volume of the central compartment of carbetocin")
            .is("13.4", Unit.LITRE)
            .derived("sweeney1990", KINETICS);

    /** Elimination from plasma. */
    public static final Published ELIMINATION = Published.named(
                    "carbetocin elimination", "k10", "elimination of carbetocin from plasma")
            .is("0.0278", Unit.PER_MINUTE)
            .derived("sweeney1990", KINETICS);

    /** Into tissue. */
    public static final Published OUTWARD = Published.named(
                    "carbetocin into tissue", "k12", "passage of carbetocin from plasma into tissue")
            .is("0.0384", Unit.PER_MINUTE)
            .derived("sweeney1990", KINETICS);

    /** Back from tissue. */
    public static final Published INWARD = Published.named(
                    "carbetocin back from tissue", "k21", "passage of carbetocin from tissue back into plasma")
            .is("0.0767", Unit.PER_MINUTE)
            .derived("sweeney1990", KINETICS);

    /** Absorption from the muscle. */
    public static final Published ABSORPTION = Published.named(
                    "carbetocin absorption", "ka", "absorption of carbetocin from the muscle")
            .is("0.05", Unit.PER_MINUTE)
            .chosen("carbetocin-smpc", "highest level within 30 min; here after 25 min");

    /** Share of an intramuscular dose that reaches plasma. */
    public static final Published BIOAVAILABILITY = Published.named(
                    "carbetocin bioavailability", "F", "share of a dose into a muscle that reaches plasma")
            .is("0.8", Unit.ONE)
            .in(Domain.FRACTION)
            .measured("sweeney1990", "80 %; 77 % in the label");

    /** The level at which it does half of what it can. */
    public static final Published HALF = Published.named(
                    "half-effective level of carbetocin",
                    "C50",
                    "carbetocin at the effect site that is worth 10 µU/mL of oxytocin, half of the effect after birth")
            .is("0.5", Unit.NANOGRAM_PER_MILLILITRE)
            .chosen("uterotonics-note", "free: no potency was found; half the effect is left two hours after 100 µg");

    /** What C50 is worth, which is the half-effective level of oxytocin after birth [µU/mL]. */
    private static final double WORTH = 10;

    /**
     * What the effect needs; its way through the body is that of every drug.
     *
     * @param half C50 [mg/L]
     */
    public record Parameters(double half) {}

    /** The room under the settings of a case. */
    public static Carbetocin of(Values set) {
        return new Carbetocin(new Parameters(set.value(HALF)));
    }

    /** What a level at the effect site [mg/L] is worth as oxytocin there [µU/mL]. */
    public double worth(double level) {
        return WORTH * Math.max(0, level) / parameters.half;
    }
}
