package org.oxytocinlab.app.words;

import org.oxytocinlab.engine.body.Fetus;

/** What is asked of a fetus, in a few words: "placental reserve 0.75". */
final class FetusWords {
    private FetusWords() {}

    /** The words; none where nothing is asked. */
    static String of(Fetus fetus) {
        if (!fetus.isAsked()) {
            return "";
        }
        String reserve = "placental reserve " + Significant.of(fetus.reserve().internal());
        return fetus.isCordPressed()
                ? reserve + ", a strong contraction shuts "
                        + Significant.of(fetus.cord().internal()) + " of the flow through the cord"
                : reserve;
    }
}
