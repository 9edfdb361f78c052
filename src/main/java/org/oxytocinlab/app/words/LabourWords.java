package org.oxytocinlab.app.words;

import java.util.StringJoiner;
import org.oxytocinlab.engine.body.Labour;

/** A labour in a few words: "spontaneous labour from 3 cm, epidural". */
final class LabourWords {
    private LabourWords() {}

    /** The words; none without a labour. */
    static String of(Labour labour) {
        if (!labour.isAny()) {
            return "";
        }
        String onset = switch (labour.onset()) {
            case NO -> "";
            case INDUCTION -> "induction of labour";
            case SPONTANEOUS -> "spontaneous labour";
            case SLOW -> "slow labour";
        };
        StringJoiner words = new StringJoiner(", ");
        words.add(labour.dilatation() == null ? onset : onset + " from " + labour.dilatation());
        if (labour.epidural()) {
            words.add("epidural");
        }
        if (!labour.feelsStretch()) {
            words.add("Ferguson reflex blocked");
        }
        if (!labour.pulses()) {
            words.add("own oxytocin at its mean");
        }
        if (labour.stressFollows()) {
            words.add("stress by stage");
        }
        return words.toString();
    }
}
