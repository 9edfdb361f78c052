package org.oxytocinlab.engine.body;

/** The order in which loops are solved. A later stage reads earlier ones, and gives nothing back within a stretch. */
public enum Stage {
    /** Levels that follow what is given. */
    KINETICS(0),
    /** Levels of every other drug than oxytocin. */
    DRUGS(1),
    /** Oxytocin of her own, where it comes in pulses. */
    SECRETION(2),
    UTERUS(3),
    /** Tone of the uterus after birth, and blood lost. */
    BLEEDING(4),
    CIRCULATION(5),
    FETUS(6),
    /** Water and sodium. */
    WATER(7);

    /** How many there are. */
    public static final int COUNT = 8;

    private final int place;

    Stage(int place) {
        this.place = place;
    }

    /** Its place in an array of all stages, from 0. */
    public int place() {
        return place;
    }
}
