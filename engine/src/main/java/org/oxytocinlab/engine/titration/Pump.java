package org.oxytocinlab.engine.titration;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Rule.Obstacle;

/**
 * The pump as it is found at a look.
 *
 * @param running the rate in force, as ordered
 * @param believed oxytocin that it is believed to give, by pump and label [mU/min]
 * @param delivered what it delivers; not a number where nobody says [mU/min]
 * @param obstacle why the rules for effect leave it alone, while those for safety and for the end still act; or null
 * @param deliverable what it can give of a rate that is worked out, never more; nothing when that is too little for it
 */
public record Pump(
        Quantity running,
        double believed,
        double delivered,
        @Nullable Obstacle obstacle,
        UnaryOperator<Quantity> deliverable) {

    /** A pump that can give anything, and that the rules for effect may leave alone. */
    public Pump(Quantity running, double believed, @Nullable Obstacle obstacle) {
        this(running, believed, Double.NaN, obstacle, UnaryOperator.identity());
    }

    /** Half of a rate, or what it can give of it. */
    Quantity half(Quantity rate) {
        return deliverable.apply(rate.halved());
    }
}
