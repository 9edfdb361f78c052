package org.oxytocinlab.engine.result;

import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * One decision, "no change" included.
 *
 * @param seen what was seen before it
 * @param rule the rule that decided
 * @param action what was done, in words
 * @param before rate in force before it
 * @param after rate in force from then on
 * @param overruled what other rules wanted, each in words
 */
public record Decision(
        Reading seen, String rule, String action, Quantity before, Quantity after, List<String> overruled) {

    /** When it was made [min]. */
    public double time() {
        return seen.time();
    }

    /** Whether the rate changed. */
    public boolean changes() {
        return !after.equals(before);
    }
}
