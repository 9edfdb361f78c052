package org.oxytocinlab.engine.body;

/** The order in which loops are solved. A later stage reads earlier ones, and gives nothing back within a stretch. */
public enum Stage {
    /** Levels that follow what is given. */
    KINETICS(0),
    /** Levels of every other drug than oxytocin. */
    DRUGS(1),
    UTERUS(2),
    CIRCULATION(3),
    FETUS(4),
    BLEEDING(5),
    /** Water and sodium. */
    WATER(6);

    /** How many there are. */
    public static final int COUNT = 7;

    private final int place;

    Stage(int place) {
        this.place = place;
    }

    /** Its place in an array of all stages, from 0. */
    public int place() {
        return place;
    }
}
