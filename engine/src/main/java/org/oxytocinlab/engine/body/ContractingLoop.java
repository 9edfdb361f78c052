package org.oxytocinlab.engine.body;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** A loop with a uterus, which contracts once whenever its phase has grown by 1. */
public interface ContractingLoop extends Loop {
    /** Phase of the contractions; grows by 1 per mean interval. */
    State PHASE = new State(Stage.UTERUS, 0, "contraction phase", "", 1);

    /** The uterus. */
    Uterus uterus();

    /** What infused oxytocin is worth. */
    UterineDrive drug();

    /** What other drugs do at the receptor of oxytocin. */
    AtReceptor atReceptor();

    /** B, the share of the receptors that no antagonist blocks. */
    default double unblocked(Moment now) {
        return atReceptor().unblocked().at(now);
    }

    /** What is in force at a time, after an antagonist [µU/mL]. */
    double drive(Moment now);

    @Override
    default Set<Stage> reads() {
        return atReceptor().reads();
    }

    @Override
    default Map<Variable, Answer> answers() {
        return contractions();
    }

    @Override
    default Set<Variable> knownAtStart() {
        return Set.of(Variable.RESTING_TONE);
    }

    /** What can be said of the contractions. */
    default Map<Variable, Answer> contractions() {
        Latest latest = new Latest(this);
        Map<Variable, Answer> answers = new EnumMap<>(Variable.class);
        answers.put(Variable.CONTRACTIONS, now -> latest.at(now).frequency());
        answers.put(Variable.AMPLITUDE, now -> latest.at(now).amplitude());
        answers.put(
                Variable.DURATION,
                now -> Unit.SECOND.fromInternal(latest.at(now).duration()));
        answers.put(Variable.RESTING_TONE, now -> latest.at(now).tone());
        answers.put(Variable.MONTEVIDEO, now -> latest.at(now).montevideoUnits());
        answers.put(Variable.UTERINE_ACTIVITY, now -> latest.at(now).integral());
        return answers;
    }

    /** What the uterus did when it was last asked: several variables are asked at one time. */
    final class Latest {
        private final ContractingLoop loop;
        private double drive = Double.NaN;
        private double unblocked = Double.NaN;
        private Uterus.@Nullable Activity activity;

        Latest(ContractingLoop loop) {
            this.loop = loop;
        }

        Uterus.Activity at(Moment now) {
            double asked = loop.drive(now);
            double left = loop.unblocked(now);
            Uterus.Activity known = activity;
            if (known == null || asked != drive || left != unblocked) {
                known = loop.uterus().activity(asked, left);
                activity = known;
                drive = asked;
                unblocked = left;
            }
            return known;
        }
    }
}
