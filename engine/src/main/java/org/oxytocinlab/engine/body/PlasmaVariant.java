package org.oxytocinlab.engine.body;

/** How many compartments hold the drug. */
public enum PlasmaVariant {
    ONE_COMPARTMENT("one-compartment"),
    TWO_COMPARTMENT("two-compartment");

    private final String words;

    PlasmaVariant(String words) {
        this.words = words;
    }

    /** The name in a case. */
    public String words() {
        return words;
    }
}
