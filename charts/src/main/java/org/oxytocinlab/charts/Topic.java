package org.oxytocinlab.charts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a panel of a figure is about. */
public enum Topic {
    /** The rate of the infusion. */
    PUMP,
    /** The level in plasma, and that of another drug where one is given. */
    PLASMA,
    /** How often the uterus contracts. */
    CONTRACTIONS,
    /** By how much arms differ in contractions. */
    DIFFERENCE,
    /** Oxytocin given so far. */
    DOSE,
    /** Plasma sodium. */
    SODIUM,
    /** What the brain has not adapted to yet. */
    BRAIN,
    /** Water that the body has kept. */
    WATER,
    /** Arterial pressure and heart rate. */
    CIRCULATION,
    /** Oxygen saturation and heart rate of the fetus. */
    FETUS,
    /** Tone after birth, and blood that is lost. */
    BLEEDING;

    /** The name on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The topic with this name, if there is one. */
    public static Optional<Topic> named(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }
}
