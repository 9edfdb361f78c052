package org.oxytocinlab.engine.result;

import java.util.List;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * One decision, "no change" included.
 *
 * @param seen what was seen before it
 * @param rule the rule that decided
 * @param deeds what was done, in this order; empty when the rate was left as it is
 * @param before rate in force before it, as ordered
 * @param after rate in force from then on, as ordered
 * @param leg index of the leg of the protocol whose bag is hung with it, or -1
 * @param rateBefore oxytocin that the order before it delivered [mU/min]
 * @param rateAfter oxytocin that the order after it delivers [mU/min]
 * @param overruled what other rules wanted, each in words
 * @param aiding indices of the rules for safety that ask for something beside the rate now
 */
public record Decision(
        Reading seen,
        Rule rule,
        List<Deed> deeds,
        Quantity before,
        Quantity after,
        int leg,
        double rateBefore,
        double rateAfter,
        List<String> overruled,
        List<Integer> aiding) {

    /** A decision of which it is not yet known what it delivers, and with which no bag is hung. */
    public Decision(
            Reading seen, Rule rule, List<Deed> deeds, Quantity before, Quantity after, List<String> overruled) {
        this(seen, rule, deeds, before, after, Double.NaN, overruled);
    }

    /**
     * A decision with which no bag is hung, and of which it is not yet known what it delivers, unless it leaves the rate as it
     * is.
     */
    public Decision(
            Reading seen,
            Rule rule,
            List<Deed> deeds,
            Quantity before,
            Quantity after,
            double rateBefore,
            List<String> overruled) {
        this(
                seen,
                rule,
                deeds,
                before,
                after,
                -1,
                rateBefore,
                after.equals(before) ? rateBefore : Double.NaN,
                overruled,
                List.of());
    }

    /** The same decision with a bag. */
    public Decision hanging(int bagOfLeg) {
        return new Decision(seen, rule, deeds, before, after, bagOfLeg, rateBefore, rateAfter, overruled, aiding);
    }

    /** The same decision with what rules ask for beside the rate. */
    public Decision aided(List<Integer> rules) {
        return new Decision(seen, rule, deeds, before, after, leg, rateBefore, rateAfter, overruled, rules);
    }

    /** The same decision with what it delivers [mU/min]. */
    public Decision delivering(double earlier, double later) {
        return earlier == rateBefore && later == rateAfter
                ? this
                : new Decision(seen, rule, deeds, before, after, leg, earlier, later, overruled, aiding);
    }

    /** When it was made [min]. */
    public double time() {
        return seen.time();
    }

    /** Whether the rate changed. */
    public boolean changes() {
        return !after.equals(before);
    }

    /** Whether a hand changed the rate at the minute of the round. */
    public boolean isDoneByHand() {
        return changes() && rule == Rule.Obstacle.BY_HAND;
    }

    /** Whether this, and nothing else, was done. */
    public boolean is(Deed deed) {
        return deeds.size() == 1 && deeds.get(0) == deed;
    }

    /** What was done, as a ledger calls it: "halve". */
    public String action() {
        return Deed.words(deeds);
    }

    /** What was done, as a mark on a figure says it: "halved to 4 mU/min". */
    public String words() {
        return deeds.size() == 1 ? deeds.get(0).told(after) : action();
    }
}
