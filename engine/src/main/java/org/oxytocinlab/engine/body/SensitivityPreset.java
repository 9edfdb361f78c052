package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.Optional;

/** How strongly the uterus answers, as a factor on the effect-site level; chosen for this model [sensitivity-note]. */
public enum SensitivityPreset {
    /** 1 and 8 mU/min equal the beginning and the end of normal first stage [caldeyro1957]. */
    CLASSICAL_TERM("classical term", 1.0),
    /** Bishop score 8 or more. */
    RIPE_INDUCTION("ripe induction", 0.6),
    /** 3 contractions per 10 min at 4.5, 4 at 13 mU/min. */
    AVERAGE_INDUCTION("average induction", 0.3),
    /** Bishop score 3 or less. */
    UNRIPE_INDUCTION("unripe induction", 0.15);

    private final String words;
    private final double factor;

    SensitivityPreset(String words, double factor) {
        this.words = words;
        this.factor = factor;
    }

    /** The name in a case. */
    public String words() {
        return words;
    }

    /** S, the factor on the effect-site level at term. */
    public double factor() {
        return factor;
    }

    /** The preset with this name, if there is one. */
    public static Optional<SensitivityPreset> named(String words) {
        return Arrays.stream(values())
                .filter(preset -> preset.words.equals(words))
                .findFirst();
    }
}
