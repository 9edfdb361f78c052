package org.oxytocinlab.engine.physiology;

import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.quantity.Exponential;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Own drive: what labour itself supplies, as the level of an infusion that would do the same. The wider the cervix, the more
 * (Ferguson's reflex, as far as it acts on the spot).
 *
 * <pre>  own = W·ℓ·e_E·u_loc(d)        u_loc(d) = (first/CL_ref)·rise^((max(d, 1.5 cm) − 1.5 cm)/8 cm)  </pre>
 *
 * Assumes that 1 and 8 mU/min do at term what a labour does at the beginning and at the end of its first stage. An epidural
 * takes away the part that is release by reflex. Source: [caldeyro1957]; [dawood1995] for the same order of fetal oxytocin.
 */
public record OwnDrive(Parameters parameters) {
    private static final double NARROWEST = 1.5;
    private static final double SPAN = 8;

    /** Infusion that does what early labour does. */
    public static final Published FIRST = Published.named(
                    "own drive at 1.5 cm", "first", "infusion that equals labour at the beginning of the first stage")
            .is("1", Unit.MILLIUNIT_PER_MINUTE)
            .measured("caldeyro1957", "abstract: 1 mU/min at term is like the beginning of normal first stage");

    /** How much stronger the end is. */
    public static final Published RISE = Published.named(
                    "rise of own drive", "rise", "own drive at 9.5 cm over that at 1.5 cm")
            .is("8", Unit.ONE)
            .measured("caldeyro1957", "abstract: 8 mU/min is like its end");

    /** Clearance that turns these rates into levels: that of the population, not of the woman. */
    public static final Published REFERENCE_CLEARANCE = Published.named(
                    "reference clearance", "CL_ref", "clearance by which these rates are levels")
            .is("1.4", Unit.LITRE_PER_MINUTE)
            .derived("pitocin-label", "the standard clearance of this model");

    /** Strength of her own labour. */
    public static final Published STRENGTH = Published.named(
                    "own drive strength", "ℓ", "strength of the own drive of this woman")
            .is("1", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .fitted("arulkumaran1984", "median and 10th centile of uterine activity at 3 and 9 cm, with its spread");

    /** Strength of a slow labour. */
    public static final Published SLOW_STRENGTH = Published.named(
                    "own drive strength in slow labour", "ℓ_slow", "strength of the own drive where labour is slow")
            .is("0.6", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("labour-note", "a weak labour among those that the population draws");

    /** The part of the own drive that is release by reflex. */
    public static final Published REFLEX = Published.named(
                    "reflex share", "share_r", "share of the own drive that is release by reflex")
            .is("0.3", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("goodfellow1983", "the rise towards crowning is absent with an epidural; no number for the uterus");

    /**
     * What the equation needs.
     *
     * @param first u_loc up to 1.5 cm [µU/mL]
     * @param logRise logarithm of u_loc at 9.5 cm over that [1]
     * @param strength ℓ·e_E [1]
     * @param feelsStretch whether a wider cervix counts
     */
    public record Parameters(double first, double logRise, double strength, boolean feelsStretch) {}

    /**
     * The room under the settings of a case.
     *
     * @param strength ℓ [1]
     * @param secretion e_Epi, her secretion of oxytocin as a share of the usual: below 1 with an epidural [1]
     * @param feelsStretch whether a wider cervix counts
     */
    public static OwnDrive of(Values set, double strength, double secretion, boolean feelsStretch) {
        double epidural = 1 - set.value(REFLEX) * (1 - secretion);
        return new OwnDrive(new Parameters(
                set.value(FIRST) / set.value(REFERENCE_CLEARANCE),
                FastMath.log(set.value(RISE)),
                strength * epidural,
                feelsStretch));
    }

    /**
     * Its level [µU/mL].
     *
     * @param awake W, 0 to 1 [1]
     * @param dilatation of the cervix [cm]
     */
    public double level(double awake, double dilatation) {
        double stretched = parameters.feelsStretch ? Math.max(0, dilatation - NARROWEST) / SPAN : 0;
        return awake * parameters.strength * parameters.first * Exponential.of(parameters.logRise * stretched);
    }
}
