package org.oxytocinlab.engine.titration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.titration.Rungs.Rung;

/**
 * What one rule wants.
 *
 * @param rule who wants it
 * @param deeds what, in this order; empty when it wants no change
 * @param rate the rate it wants
 * @param rung the rung to which it climbs, or null
 * @param fades whether it ends what was taken down step by step, until nothing was left to take
 */
record Wish(
        Rule rule,
        List<Deed> deeds,
        Quantity rate,
        @Nullable Rung rung,
        boolean fades) {

    Wish(Rule rule, Deed deed, Quantity rate) {
        this(rule, List.of(deed), rate, null, false);
    }

    static Wish noChange(Rule rule, Quantity running) {
        return new Wish(rule, List.of(), running, null, false);
    }

    @Override
    public String toString() {
        return rule.words() + ": " + Deed.words(deeds);
    }
}
