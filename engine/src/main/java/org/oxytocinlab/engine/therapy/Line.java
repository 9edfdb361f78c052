package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * A line for one drug beside oxytocin: a pump that knows its bag, and a clock of its own. Nobody looks at it and decides.
 *
 * @param of the drug
 * @param bag the bag, with its amount of this drug, or null for undiluted drug that brings no fluid
 * @param regimen the plan for the rate, by the clock; none of its legs hangs a bag
 * @param boluses in order of time
 */
public record Line(Substance of, @Nullable Bag bag, Regimen regimen, List<Bolus> boluses) {

    /**
     * A single dose.
     *
     * @param at since the start
     * @param dose amount of the drug
     * @param route into the vein or into a muscle
     * @param over time of an injection into the vein; 0 for a push
     */
    public record Bolus(Quantity at, Quantity dose, Push.Route route, Quantity over) {}

    /** Keeps a list that nobody can change afterwards. */
    public Line {
        if (regimen instanceof Protocol) {
            throw new IllegalArgumentException("a line goes by the clock; no protocol decides about " + of.words());
        }
        boluses = List.copyOf(boluses);
    }
}
