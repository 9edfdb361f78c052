package org.oxytocinlab.app.words;

import org.oxytocinlab.engine.body.Fetus;

/** What is asked of a fetus, in a few words: "placental reserve 0.75". */
final class FetusWords {
    private FetusWords() {}

    /** The words; none where nothing is asked. */
    static String of(Fetus fetus) {
        return fetus.isAsked()
                ? "placental reserve " + Significant.of(fetus.reserve().internal())
                : "";
    }
}
