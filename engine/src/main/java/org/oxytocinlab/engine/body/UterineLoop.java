package org.oxytocinlab.engine.body;

import java.util.List;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Uterus;

/** A uterus that is not in labour, driven by the effect site. */
public record UterineLoop(UterineDrive drug, Uterus uterus) implements ContractingLoop {
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
        double atRest = uterus.parameters().frequency().atRest() / 10;
        sum.add(PHASE, "contractions at rest", atRest);
        sum.add(PHASE, "contractions by the drive", uterus.phaseRate(drive(now)) - atRest);
    }

    @Override
    public double drive(Moment now) {
        return drug.drive(now.of(KineticsLoop.EFFECT_SITE));
    }
}
