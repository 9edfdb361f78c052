package org.oxytocinlab.engine.result;

import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * One decision, "no change" included.
 *
 * @param seen what was seen before it
 * @param rule the rule that decided
 * @param action what was done, in words
 * @param before rate in force before it, as ordered
 * @param after rate in force from then on, as ordered
 * @param leg index of the leg of the protocol whose bag is hung with it, or -1
 * @param rateBefore oxytocin that the order before it delivered [mU/min]
 * @param rateAfter oxytocin that the order after it delivers [mU/min]
 * @param overruled what other rules wanted, each in words
 */
public record Decision(
        Reading seen,
        String rule,
        String action,
        Quantity before,
        Quantity after,
        int leg,
        double rateBefore,
        double rateAfter,
        List<String> overruled) {

    /** A decision of which it is not yet known what it delivers, and with which no bag is hung. */
    public Decision(Reading seen, String rule, String action, Quantity before, Quantity after, List<String> overruled) {
        this(seen, rule, action, before, after, -1, Double.NaN, Double.NaN, overruled);
    }

    /** The same decision with a bag. */
    public Decision hanging(int bagOfLeg) {
        return new Decision(seen, rule, action, before, after, bagOfLeg, rateBefore, rateAfter, overruled);
    }

    /** The same decision with what it delivers [mU/min]. */
    public Decision delivering(double earlier, double later) {
        return new Decision(seen, rule, action, before, after, leg, earlier, later, overruled);
    }

    /** When it was made [min]. */
    public double time() {
        return seen.time();
    }

    /** Whether the rate changed. */
    public boolean changes() {
        return !after.equals(before);
    }
}
