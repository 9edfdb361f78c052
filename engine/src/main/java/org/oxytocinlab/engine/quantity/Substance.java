package org.oxytocinlab.engine.quantity;

/** What can be given, each in the unit in which it is accounted for. */
public enum Substance {
    /** [mU] */
    OXYTOCIN("oxytocin", "mU"),
    /** All fluid, by vein and by mouth [L]. */
    WATER("water", "L"),
    /** Sodium and potassium of all fluids [mmol]. */
    ELECTROLYTES("sodium and potassium", "mmol");

    private final String words;
    private final String unit;

    Substance(String words, String unit) {
        this.words = words;
        this.unit = unit;
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
