package org.oxytocinlab.engine.quantity;

/**
 * What is pushed in at once.
 *
 * @param of the substance
 * @param route where it goes
 * @param amount how much, in the unit of the substance
 */
public record Push(Substance of, Route route, double amount) {

    /** Where a push goes. */
    public enum Route {
        VEIN,
        MUSCLE,
        UTERUS
    }
}
