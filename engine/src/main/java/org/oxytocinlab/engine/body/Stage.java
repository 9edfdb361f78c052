package org.oxytocinlab.engine.body;

/** The order in which loops are solved. A later stage reads earlier ones, and gives nothing back within a stretch. */
public enum Stage {
    /** Levels that follow what is given. */
    KINETICS(0),
    /** Levels of other drugs than oxytocin, each for itself. */
    ATOSIBAN(1),
    CARBETOCIN(2),
    ERGOMETRINE(3),
    METHYLERGOMETRINE(4),
    /** Oxytocin of her own, where it comes in pulses. */
    SECRETION(5),
    UTERUS(6),
    /** Tone of the uterus after birth, and blood lost. */
    BLEEDING(7),
    /** Haemoglobin and red cells. */
    BLOOD(8),
    CIRCULATION(9),
    FETUS(10),
    /** Vasopressin of pain and nausea, where it follows the stage of labour. */
    STRESS(11),
    /** Water and sodium. */
    WATER(12),
    /** What follows sodium. */
    BRAIN(13),
    FETAL_SODIUM(14);

    /** How many there are. */
    public static final int COUNT = 15;

    private final int place;

    Stage(int place) {
        this.place = place;
    }

    /** Its place in an array of all stages, from 0. */
    public int place() {
        return place;
    }
}
