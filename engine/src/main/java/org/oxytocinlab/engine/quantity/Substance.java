package org.oxytocinlab.engine.quantity;

/** What can be given, each in the unit in which it is accounted for. */
public enum Substance {
    /** [mU] */
    OXYTOCIN(0, "oxytocin", "mU"),
    /** All fluid, by vein and by mouth [L]. */
    WATER(1, "water", "L"),
    /** Sodium and potassium of all fluids [mmol]. */
    ELECTROLYTES(2, "sodium and potassium", "mmol");

    /** How many there are. */
    public static final int COUNT = 3;

    private final int place;
    private final String words;
    private final String unit;

    Substance(int place, String words, String unit) {
        this.place = place;
        this.words = words;
        this.unit = unit;
    }

    /** Its place in an array of all substances, from 0. */
    public int place() {
        return place;
    }

    /** The substance in a sentence. */
    public String words() {
        return words;
    }

    /** The unit of its amounts. */
    public String unit() {
        return unit;
    }
}
