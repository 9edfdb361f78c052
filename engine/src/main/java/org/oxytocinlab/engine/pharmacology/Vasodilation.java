package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Vasodilation: oxytocin reaches the vessels within seconds, opens them, and does so less the longer it is there.
 *
 * <pre>
 *   dCt/dt = (C − Ct)/t_circ      dC1/dt = (Ct − C1)/τ_E      dCv/dt = (C1 − Cv)/τ_E
 *   H = Cv^h/(Cv^h + EC50v^h)     EC50v = D_50/Vc
 *   dr/dt = k_rec·(1 − r) − k_des·H·r                        dilatation = E_max·H·r
 * </pre>
 *
 * Assumes one transit stage in place of the sharp delay from arm to vessel, and that only infused oxytocin counts. EC50v is
 * told as the bolus that reaches it, so that it goes with the volume of whatever plasma model is in use. Source: [secher1978],
 * [thomas2007].
 */
public record Vasodilation(Parameters parameters) {
    /** From the arm to the vessels. */
    public static final Published TRANSIT = Published.named(
                    "transit to the vessels", "t_circ", "mean time from the vein to the vessels; 0 for none")
            .is("9", Unit.SECOND)
            .in(Domain.NOT_NEGATIVE)
            .fitted("secher1978", "lowest pressure 30 s after 10 IU; 8 to 10 s");

    /** Each of two equal delays at the vessels. */
    public static final Published ONSET = Published.named(
                    "delay of vasodilation", "τ_E", "time constant of each of two delays at the vessels")
            .is("12", Unit.SECOND)
            .fitted("secher1978", "lowest pressure 30 s after 10 IU; 8 to 20 s are defensible");

    /** Bolus with half of the effect. */
    public static final Published HALF_DOSE = Published.named(
                    "half-dilating bolus", "D_50", "bolus whose level in the central volume opens vessels half-way")
            .is("1.5", Unit.INTERNATIONAL_UNIT)
            .fitted("thomas2007", "27 and 8 mmHg after 5 IU at once and over 5 min; CV 40 % between women");

    /** Steepness. */
    public static final Published EXPONENT = Published.named(
                    "vasodilation exponent", "h", "steepness of vasodilation against the level at the vessels")
            .is("1.5", Unit.ONE)
            .fitted("thomas2007", "5 IU at once and over 5 min");

    /** Most that vessels can open. */
    public static final Published STRONGEST = Published.named(
                    "strongest vasodilation", "E_max", "largest fall of the vascular resistance, as a share")
            .is("0.85", Unit.ONE)
            .in(Domain.FRACTION)
            .fitted("secher1978", "resistance −59 % after 10 IU; 0.7 to 0.9");

    /** How fast vessels get used to it. */
    public static final Published LOSS = Published.named(
                    "vascular receptor loss", "k_des", "rate at which vessels get used to the strongest effect")
            .is("0.014", Unit.PER_SECOND)
            .in(Domain.NOT_NEGATIVE)
            .fitted("thomas2007", "weakly constrained, by a factor of 2");

    /** How fast they become sensitive again. */
    public static final Published RECOVERY = Published.named(
                    "vascular receptor recovery", "k_rec", "rate at which vessels become sensitive again")
            .is("0.0017", Unit.PER_SECOND)
            .in(Domain.NOT_NEGATIVE)
            .fitted("thomas2007", "about 10 min; weakly constrained, by a factor of 2");

    /**
     * What the equations need.
     *
     * @param transit t_circ, 0 for none [min]
     * @param onset τ_E [min]
     * @param halfLevel EC50v [µU/mL]
     * @param exponent h [1]
     * @param strongest E_max [1]
     * @param loss k_des [1/min]
     * @param recovery k_rec [1/min]
     */
    public record Parameters(
            double transit,
            double onset,
            double halfLevel,
            double exponent,
            double strongest,
            double loss,
            double recovery) {}

    /**
     * The room under the settings of a case.
     *
     * @param volume into which a bolus is given [L]
     */
    public static Vasodilation of(Values set, double volume) {
        return new Vasodilation(new Parameters(
                set.value(TRANSIT),
                set.value(ONSET),
                set.value(HALF_DOSE) / volume,
                set.value(EXPONENT),
                set.value(STRONGEST),
                set.value(LOSS),
                set.value(RECOVERY)));
    }

    /** Ct, what arrives at the vessels: what was on its way, or plasma itself without a transit [µU/mL]. */
    public double arriving(double onItsWay, double plasma) {
        return parameters.transit > 0 ? onItsWay : plasma;
    }

    /** Gain or loss of a level on its way, C/t_circ; none without a transit [µU/mL/min]. */
    public double transitRate(double level) {
        return parameters.transit > 0 ? level / parameters.transit : 0;
    }

    /** Gain or loss of a level at one of the delays, C/τ_E [µU/mL/min]. */
    public double onsetRate(double level) {
        return level / parameters.onset;
    }

    /** H, share of the strongest effect at a level at the vessels [µU/mL]. */
    public double effect(double level) {
        double power = Power.of(Math.max(0, level), parameters.exponent);
        return power / (power + Power.of(parameters.halfLevel, parameters.exponent));
    }

    /** E_max·H·r, the share by which the resistance falls. */
    public double dilatation(double effect, double sensitive) {
        return parameters.strongest * effect * sensitive;
    }

    /** Vessels that become sensitive again, as a share of all [1/min]. */
    public double recoveryRate(double sensitive) {
        return parameters.recovery * (1 - sensitive);
    }

    /** Vessels that get used to an effect, as a share of all [1/min]. */
    public double lossRate(double sensitive, double effect) {
        return parameters.loss * effect * sensitive;
    }
}
