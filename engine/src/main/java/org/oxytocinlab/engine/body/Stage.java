package org.oxytocinlab.engine.body;

/** The order in which loops are solved. A later stage reads earlier ones, and gives nothing back within a stretch. */
public enum Stage {
    /** Levels that follow what is given. */
    KINETICS(0),
    UTERUS(1),
    CIRCULATION(2),
    FETUS(3),
    BLEEDING(4),
    /** Water and sodium. */
    WATER(5);

    /** How many there are. */
    public static final int COUNT = 6;

    private final int place;

    Stage(int place) {
        this.place = place;
    }

    /** Its place in an array of all stages, from 0. */
    public int place() {
        return place;
    }
}
