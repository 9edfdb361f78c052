package org.oxytocinlab.engine.quantity;

/** What can be given, with the unit in which it is accounted for. Each is only equal to itself, so a drug is a constant. */
public final class Substance {
    /** [mU] */
    public static final Substance OXYTOCIN = new Substance("oxytocin", "mU");

    /** What her pituitary secretes [mU]. */
    public static final Substance OWN_OXYTOCIN = new Substance("own oxytocin", "mU");

    /** What ruptured membranes set free: 1 when they rupture, and never again. */
    public static final Substance OF_MEMBRANES = new Substance("prostaglandin of ruptured membranes", "");

    /** All fluid, by vein and by mouth [L]. */
    public static final Substance WATER = new Substance("water", "L");

    /** Sodium and potassium of all fluids [mmol]. */
    public static final Substance ELECTROLYTES = new Substance("sodium and potassium", "mmol");

    /** Of her own blood; nothing in this model gives any [L]. */
    public static final Substance RED_CELLS = new Substance("red cells", "L");

    private final String words;
    private final String unit;

    private Substance(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    /**
     * One more drug, counted in mg.
     *
     * @param words its name, as it is written in a case and in a sentence
     */
    public static Substance drug(String words) {
        return new Substance(words, Unit.MILLIGRAM.symbol());
    }

    /** The substance in a sentence. */
    public String words() {
        return words;
    }

    /** The unit of its amounts. */
    public String unit() {
        return unit;
    }

    @Override
    public String toString() {
        return words;
    }
}
