package org.oxytocinlab.engine.body;

/** The order in which loops are solved. A later stage reads earlier ones, and gives nothing back within a stretch. */
public enum Stage {
    /** Drug and uterus. */
    DRUG(0),
    CIRCULATION(1),
    FETUS(2),
    BLEEDING(3),
    /** Water and sodium. */
    WATER(4);

    /** How many there are. */
    static final int COUNT = 5;

    private final int place;

    Stage(int place) {
        this.place = place;
    }

    /** Its place in an array of all stages, from 0. */
    int place() {
        return place;
    }
}
