package org.oxytocinlab.app.exchange;

import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.KineticsLoop;
import org.oxytocinlab.engine.body.SecretionLoop;
import org.oxytocinlab.engine.pharmacology.IntramuscularDepot;
import org.oxytocinlab.engine.pharmacology.Plasma;

/**
 * The numbers of the part of the model that other programs can hold: infused oxytocin in muscle, plasma, tissue and at the
 * effect site.
 *
 * @param plasma clearance and volumes
 * @param depot absorption from a muscle
 * @param equilibration ke0, plasma to effect site [1/min]
 * @param own oxytocin of her own in plasma, not a number where it comes in pulses [µU/mL]
 */
public record Kinetics(
        Plasma.Parameters plasma, IntramuscularDepot.Parameters depot, double equilibration, double own) {

    /** Those of the woman and the model of a case. */
    public static Kinetics of(Case asked) {
        Body body = asked.body();
        KineticsLoop loop = body.kinetics();
        boolean pulses = body.loops().stream().anyMatch(SecretionLoop.class::isInstance);
        return new Kinetics(
                loop.plasma().parameters(),
                loop.depot().parameters(),
                loop.effectSite().parameters().equilibration(),
                pulses ? Double.NaN : loop.endogenousLevel());
    }

    /** Whether tissue takes up drug and gives it back. */
    boolean hasTissue() {
        return plasma.exchange() > 0;
    }

    /** Whether her own oxytocin is a constant beside the infused. */
    boolean isOwnConstant() {
        return !Double.isNaN(own);
    }

    /** The slowest rate at which drug leaves plasma, the muscle included where drug is there [1/min]. */
    double slowestRate(boolean muscle) {
        double k10 = plasma.clearance() / plasma.centralVolume();
        double k12 = plasma.exchange() / plasma.centralVolume();
        double k21 = plasma.exchange() / plasma.peripheralVolume();
        double sum = k10 + k12 + k21;
        double slow = hasTissue() ? (sum - Math.sqrt(sum * sum - 4 * k10 * k21)) / 2 : k10;
        return muscle ? Math.min(slow, depot.absorption()) : slow;
    }
}
