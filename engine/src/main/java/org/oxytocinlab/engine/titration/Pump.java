package org.oxytocinlab.engine.titration;

import org.oxytocinlab.engine.quantity.Quantity;

/**
 * The pump as it is found at a look.
 *
 * @param running the rate in force, as ordered
 * @param believed oxytocin that it is believed to give, by pump and label [mU/min]
 * @param obstacle why the rules for effect leave it alone, such as a hand that has taken it over; empty when they do not
 */
public record Pump(Quantity running, double believed, String obstacle) {

    /** Whether the rules for effect leave it alone; those for safety and for the end still act. */
    boolean isTakenOver() {
        return !obstacle.isEmpty();
    }
}
