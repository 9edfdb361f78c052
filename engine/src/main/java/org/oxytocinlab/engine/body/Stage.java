package org.oxytocinlab.engine.body;

/** The order in which loops are solved. A later stage reads earlier ones, and gives nothing back within a stretch. */
public enum Stage {
    /** Drug and uterus. */
    DRUG,
    CIRCULATION,
    FETUS,
    BLEEDING,
    /** Water and sodium. */
    WATER
}
