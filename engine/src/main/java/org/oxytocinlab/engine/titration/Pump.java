package org.oxytocinlab.engine.titration;

import java.util.function.UnaryOperator;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * The pump as it is found at a look.
 *
 * @param running the rate in force, as ordered
 * @param believed oxytocin that it is believed to give, by pump and label [mU/min]
 * @param obstacle why the rules for effect leave it alone, such as a hand that has taken it over; empty when they do not
 * @param deliverable what it can give of a rate that is worked out, never more; nothing when that is too little for it
 */
public record Pump(Quantity running, double believed, String obstacle, UnaryOperator<Quantity> deliverable) {

    /** A pump that can give anything. */
    public Pump(Quantity running, double believed, String obstacle) {
        this(running, believed, obstacle, UnaryOperator.identity());
    }

    /** Whether the rules for effect leave it alone; those for safety and for the end still act. */
    boolean isTakenOver() {
        return !obstacle.isEmpty();
    }

    /** Half of a rate, or what it can give of it. */
    Quantity half(Quantity rate) {
        return deliverable.apply(rate.halved());
    }
}
