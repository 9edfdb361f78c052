package org.oxytocinlab.engine.body;

import org.oxytocinlab.engine.quantity.Substance;

/**
 * What enters the body while nothing is changed.
 *
 * @param oxytocin into the vein [mU/min]
 * @param water by all routes [L/min]
 * @param electrolytes sodium and potassium by all routes [mmol/min]
 * @param stress vasopressin towards which stress drifts [pg/mL]; not a number for that of the start
 */
public record Given(double oxytocin, double water, double electrolytes, double stress) {

    /** Before anything is given. */
    public static final Given NOTHING = new Given(0, 0, 0, Double.NaN);

    /** How much of a substance flows [its unit per minute]. */
    public double rate(Substance substance) {
        return switch (substance) {
            case OXYTOCIN -> oxytocin;
            case WATER -> water;
            case ELECTROLYTES -> electrolytes;
        };
    }
}
