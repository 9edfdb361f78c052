package org.oxytocinlab.engine.result;

import java.util.Arrays;
import java.util.Optional;

/** How the fetal heart rate tracing is classed, from good to bad; until the fetus is a room of its own a case says it. */
public enum FetalStatus {
    NORMAL("normal"),
    CATEGORY_II("category II"),
    CATEGORY_III("category III");

    private final String words;

    FetalStatus(String words) {
        this.words = words;
    }

    /** The name in a case. */
    public String words() {
        return words;
    }

    /** The status with this name, if there is one. */
    public static Optional<FetalStatus> named(String words) {
        return Arrays.stream(values())
                .filter(status -> status.words.equalsIgnoreCase(words))
                .findFirst();
    }
}
