package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Receptors: fade while oxytocin is there and come back slowly when it is gone.
 *
 * <pre>  dR_d/dt = k_rec·(1 − R_d) − k_des·Ce/(Ce + EC_des)·R_d        effect = R_d^γ  </pre>
 *
 * Assumes that only infused oxytocin counts, and spare receptors, so that the effect falls less than their number. Source:
 * [phaneuf2000], [phaneuf1998].
 */
public record Receptors(Parameters parameters) {
    /** How fast they come back. */
    public static final Published RECOVERY = Published.named(
                    "receptor recovery", "k_rec", "rate at which lost receptors come back")
            .is("0.02", Unit.PER_HOUR)
            .in(Domain.NOT_NEGATIVE)
            .fitted("phaneuf2000", "receptors left after long induction and augmentation");

    /** How fast they are lost at a high level. */
    public static final Published LOSS = Published.named(
                    "receptor loss", "k_des", "rate at which receptors are lost at a high level")
            .is("0.20", Unit.PER_HOUR)
            .in(Domain.NOT_NEGATIVE)
            .fitted("phaneuf1998", "10 % of the sites left in cells after up to 20 h; 0.1 to 0.3 is plausible");

    /** Level at which half of that loss is reached. */
    public static final Published LOSS_EC50 = Published.named(
                    "receptor loss EC50", "EC_des", "effect-site level for half of the highest rate of loss")
            .is("6", Unit.MICROUNIT_PER_MILLILITRE)
            .chosen("phaneuf2000", "the range of levels under augmentation and induction");

    /** Spare receptors. */
    public static final Published RESERVE = Published.named(
                    "receptor reserve", "γ", "steepness of the effect against receptors; below 1 there are spare ones")
            .is("0.5", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("phaneuf2000", "spare capacity; no number printed");

    /**
     * What the equations need.
     *
     * @param recovery k_rec [1/min]
     * @param loss k_des [1/min]
     * @param lossEffect EC_des [µU/mL]
     * @param reserve γ [1]
     */
    public record Parameters(double recovery, double loss, double lossEffect, double reserve) {}

    /** The room under the settings of a case. */
    public static Receptors of(Values set) {
        return new Receptors(
                new Parameters(set.value(RECOVERY), set.value(LOSS), set.value(LOSS_EC50), set.value(RESERVE)));
    }

    /** Receptors that come back, as a share of all [1/min]. */
    public double recoveryRate(double left) {
        return parameters.recovery * (1 - left);
    }

    /** Receptors that are lost at an effect-site level [µU/mL], as a share of all [1/min]. */
    public double lossRate(double left, double effectSite) {
        double level = Math.max(0, effectSite);
        return parameters.loss * level / (level + parameters.lossEffect) * left;
    }

    /** R_d^γ, by which the effect of oxytocin is multiplied. */
    public double effect(double left) {
        return Power.of(Math.max(0, left), parameters.reserve);
    }
}
