package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** The uterus, driven by the effect site. */
public record UterineLoop(UterineDrive drive, Uterus uterus) implements Loop {
    /** Phase of the contractions; grows by 1 per mean interval. */
    public static final State PHASE = new State(Stage.UTERUS, 0, "contraction phase", "", 1);

    private static final List<State> STATES = List.of(PHASE);

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Stage> reads() {
        return Set.of(Stage.KINETICS);
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
    public Map<Variable, Answer> answers() {
        Latest latest = new Latest();
        return Map.of(
                Variable.CONTRACTIONS, now -> latest.at(now).frequency(),
                Variable.AMPLITUDE, now -> latest.at(now).amplitude(),
                Variable.DURATION,
                        now -> Unit.SECOND.fromInternal(latest.at(now).duration()),
                Variable.RESTING_TONE, now -> latest.at(now).tone(),
                Variable.MONTEVIDEO, now -> latest.at(now).montevideoUnits(),
                Variable.UTERINE_ACTIVITY, now -> latest.at(now).integral());
    }

    /** What the uterus did when it was last asked: several variables are asked at one time. */
    private final class Latest {
        private double drive = Double.NaN;
        private Uterus.@Nullable Activity activity;

        Uterus.Activity at(Moment now) {
            double asked = drive(now);
            Uterus.Activity known = activity;
            if (known == null || asked != drive) {
                known = uterus.activity(asked);
                activity = known;
                drive = asked;
            }
            return known;
        }
    }

    /** What the uterus does at a time. */
    public Uterus.Activity activity(Moment now) {
        return uterus.activity(drive(now));
    }

    /** What is in force at a time [µU/mL]. */
    public double drive(Moment now) {
        return drive.drive(now.of(KineticsLoop.EFFECT_SITE));
    }

    @Override
    public Set<Variable> knownAtStart() {
        return Set.of(Variable.RESTING_TONE);
    }
}
