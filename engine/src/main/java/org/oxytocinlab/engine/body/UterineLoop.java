package org.oxytocinlab.engine.body;

import java.util.List;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Uterus;

/**
 * A uterus that is not in labour, driven by the effect site.
 *
 * @param drug what infused oxytocin is worth
 * @param atReceptor what other drugs do at the receptor of oxytocin
 */
public record UterineLoop(UterineDrive drug, Uterus uterus, AtReceptor atReceptor) implements ContractingLoop {
    private static final List<State> STATES = List.of(PHASE);

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public boolean isIntegral() {
        return true;
    }

    @Override
    public double[] start() {
        return new double[STATES.size()];
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double unblocked = unblocked(now);
        double atRest = uterus.restingFrequency(unblocked) / 10;
        sum.add(PHASE, "contractions at rest", atRest);
        sum.add(PHASE, "contractions by the drive", uterus.frequency(drive(now), unblocked) / 10 - atRest);
    }

    @Override
    public boolean rates(Series earlier, double[][] rates) {
        if (!atReceptor.isOxytocinAlone()) {
            return false;
        }
        double[] phase = rates[PHASE.place()];
        earlier.read(KineticsLoop.EFFECT_SITE, phase);
        for (int i = 0; i < phase.length; i++) {
            phase[i] = drug.drive(phase[i]);
        }
        uterus.drivenFrequencies(phase, phase.length, phase);
        double atRest = uterus.restingFrequency(1);
        for (int i = 0; i < phase.length; i++) {
            phase[i] = atRest / 10 + ((atRest + phase[i]) / 10 - atRest / 10);
        }
        return true;
    }

    @Override
    public double drive(Moment now) {
        return unblocked(now) * drug.drive(atReceptor.agonists(now));
    }

    @Override
    public void drive(Moments all, double[] unblocked, double[] values) {
        atReceptor.agonists(all, values);
        for (int i = 0; i < all.size(); i++) {
            values[i] = unblocked[i] * drug.drive(values[i]);
        }
    }
}
