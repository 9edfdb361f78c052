package org.oxytocinlab.engine.body;

import java.util.EnumSet;
import java.util.Set;

/**
 * What other drugs do at the receptor of oxytocin.
 *
 * @param stages of these drugs
 * @param unblocked B, the share of the receptors that no antagonist blocks
 * @param further what another agonist is worth as oxytocin at the effect site [µU/mL]
 */
public record AtReceptor(Set<Stage> stages, Answer unblocked, Answer further) {
    /** Where nothing but oxytocin is given. */
    static final AtReceptor OXYTOCIN_ALONE = new AtReceptor(Set.of(), Answer.always(1), Answer.always(0));

    /** The same with an antagonist, whose levels are those of a stage. */
    AtReceptor blocked(Stage stage, Answer left) {
        return new AtReceptor(with(stage), left, further);
    }

    /** The same with another agonist, whose levels are those of a stage. */
    AtReceptor joined(Stage stage, Answer worth) {
        return new AtReceptor(with(stage), unblocked, worth);
    }

    private Set<Stage> with(Stage stage) {
        Set<Stage> more = EnumSet.of(stage);
        more.addAll(stages);
        return more;
    }

    /** Whether nothing but oxytocin is given. */
    boolean isOxytocinAlone() {
        return stages.isEmpty();
    }

    /** All agonists at the effect site, as oxytocin [µU/mL]. */
    double agonists(Moment now) {
        return now.of(KineticsLoop.EFFECT_SITE) + further.at(now);
    }

    /** The same at several times. */
    void agonists(Moments all, double[] values) {
        further.at(all, values);
        double[] level = all.of(KineticsLoop.EFFECT_SITE);
        for (int i = 0; i < all.size(); i++) {
            values[i] = level[i] + values[i];
        }
    }

    /** The stages that whoever is driven from the receptor reads. */
    Set<Stage> reads() {
        Set<Stage> all = EnumSet.of(Stage.KINETICS);
        all.addAll(stages);
        return all;
    }
}
