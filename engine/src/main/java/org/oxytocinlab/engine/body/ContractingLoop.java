package org.oxytocinlab.engine.body;

import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Uterus;
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

    /**
     * The same at several times.
     *
     * @param unblocked B at each of them
     */
    default void drive(Moments all, double[] unblocked, double[] values) {
        for (int i = 0; i < all.size(); i++) {
            values[i] = drive(all.one(i));
        }
    }

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
        return new UterineAnswers(this).all();
    }
}
