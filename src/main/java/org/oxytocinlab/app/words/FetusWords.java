package org.oxytocinlab.app.words;

import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Settings;

/** What is asked of a fetus, in a few words: "placental reserve 0.75". */
final class FetusWords {
    private FetusWords() {}

    /** The words; none where nothing is asked. */
    static String of(Settings settings) {
        Fetus fetus = settings.fetus();
        if (!fetus.isAsked()) {
            return "";
        }
        String reserve = "placental reserve " + Significant.of(fetus.reserve().internal());
        String cord = fetus.isCordPressed()
                ? ", a strong contraction shuts " + Significant.of(fetus.cord().internal())
                        + " of the flow through the cord"
                : "";
        String sodium = fetus.isSodiumFollowed()
                ? ", sodium assumed, not measured, to lag " + Significant.of(settings.lagOfFetalSodium())
                        + " min behind hers"
                : "";
        return reserve + cord + sodium;
    }
}
