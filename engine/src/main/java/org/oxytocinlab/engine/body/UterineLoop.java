package org.oxytocinlab.engine.body;

import java.util.List;
import org.oxytocinlab.engine.pharmacology.EffectSite;
import org.oxytocinlab.engine.pharmacology.IntramuscularDepot;
import org.oxytocinlab.engine.pharmacology.Plasma;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Pituitary;
import org.oxytocinlab.engine.physiology.Uterus;

/** The fast loop: drug in vein and muscle, plasma, effect site, uterus. Infused oxytocin only; it starts at 0. */
public record UterineLoop(
        Plasma plasma,
        IntramuscularDepot depot,
        Pituitary pituitary,
        EffectSite effectSite,
        UterineDrive drive,
        Uterus uterus) {
    /** Oxytocin in the central compartment [mU]. */
    public static final int CENTRAL = 0;

    /** Oxytocin in the peripheral compartment [mU]. */
    public static final int PERIPHERAL = 1;

    /** Oxytocin in the muscle [mU]. */
    public static final int DEPOT = 2;

    /** Level at the effect site [µU/mL]. */
    public static final int EFFECT_SITE = 3;

    /** Phase of the contractions; grows by 1 per mean interval. */
    public static final int PHASE = 4;

    /** Oxytocin cleared from plasma or lost in the muscle so far [mU]. */
    public static final int CLEARED = 5;

    /** Names and usual sizes of the states. */
    public static final Layout LAYOUT = new Layout(
            List.of(
                    "oxytocin in plasma",
                    "oxytocin in tissue",
                    "oxytocin in muscle",
                    "oxytocin at the effect site",
                    "contraction phase",
                    "oxytocin cleared"),
            new double[] {0.1, 0.1, 0.1, 0.01, 1, 10});

    /** The states before anything is given. */
    public double[] start() {
        return new double[LAYOUT.scales().length];
    }

    /** The rates of all states, in order of cause. */
    public void rates(Inflow inflow, double[] state, double[] rates) {
        double central = state[CENTRAL];
        double exchanged = plasma.outwardRate(central) - plasma.inwardRate(state[PERIPHERAL]);
        double released = depot.releaseRate(state[DEPOT]);
        double absorbed = depot.absorptionRate(state[DEPOT]);
        double cleared = plasma.clearanceRate(central);

        rates[CENTRAL] = inflow.oxytocin() + absorbed - cleared - exchanged;
        rates[PERIPHERAL] = exchanged;
        rates[DEPOT] = -released;
        rates[CLEARED] = cleared + released - absorbed;
        rates[EFFECT_SITE] = effectSite.concentrationRate(state[EFFECT_SITE], plasma.concentration(central));
        rates[PHASE] = uterus.phaseRate(drive.drive(state[EFFECT_SITE]));
    }

    /** What drives the rate of every state. */
    public List<Term> terms(Inflow inflow, double[] state) {
        return UterineTerms.of(this, inflow, state);
    }

    /** Oxytocin of her own in plasma, at its mean [µU/mL]. */
    public double endogenousLevel() {
        return pituitary.secretionRate() / plasma.parameters().clearance();
    }
}
