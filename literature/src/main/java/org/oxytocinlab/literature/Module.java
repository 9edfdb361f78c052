package org.oxytocinlab.literature;

import java.util.Arrays;
import java.util.Optional;

/** A part of the model, with the rows that ask about it. */
public enum Module {
    PLASMA("plasma", "PLA"),
    UTERUS("uterus", "UTE"),
    RECEPTORS("receptors", "REC"),
    CERVIX("cervix", "CER"),
    ANTAGONIST("antagonist", "ANT"),
    WATER("water", "WAT"),
    CIRCULATION("circulation", "CIR"),
    FETUS("fetus", "FET"),
    BLOOD_LOSS("blood loss", "BLO"),
    REGIMENS("regimens", "TRI"),
    LABOUR("labour", "LAB");

    private final String words;
    private final String prefix;

    Module(String words, String prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    /** The module as a page calls it. */
    public String words() {
        return words;
    }

    /** Whether a row is about it: "PLA-12" is about plasma. */
    boolean holds(String id) {
        return id.startsWith(prefix + "-");
    }

    /** The module of this name, if there is one. */
    public static Optional<Module> named(String words) {
        return Arrays.stream(values())
                .filter(module -> module.words.equals(words))
                .findFirst();
    }
}
