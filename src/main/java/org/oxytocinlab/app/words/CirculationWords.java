package org.oxytocinlab.app.words;

import org.oxytocinlab.engine.body.Circulation;

/** What is asked of a circulation, in a few words: "circulation, anaesthesia of 1 MAC". */
final class CirculationWords {
    private CirculationWords() {}

    /** The words; none where nothing is asked. */
    static String of(Circulation circulation) {
        if (!circulation.isAsked()) {
            return "";
        }
        return circulation.anaesthesia().isZero()
                ? "awake"
                : "anaesthesia of " + Significant.of(circulation.anaesthesia().internal()) + " MAC";
    }
}
