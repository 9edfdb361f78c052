package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Goal;

/** A plan for the rate of the infusion: by the clock, or by looking. Rates keep the unit in which they are written. */
public sealed interface Regimen permits Regimen.Ladder, Regimen.RateList, Protocol {

    /**
     * A ladder of rates, one leg after the other; each rung lasts one interval.
     *
     * @param legs at least one; a later leg begins one interval after the top rung of the one before
     * @param every interval between rungs
     * @param doubling whether a rung is twice the one before, whatever the step
     */
    record Ladder(List<Leg> legs, Quantity every, boolean doubling) implements Regimen {

        /** A ladder that climbs by the steps of its legs. */
        public Ladder(List<Leg> legs, Quantity every) {
            this(legs, every, false);
        }

        @Override
        public Ladder with(List<Leg> others) {
            return new Ladder(List.copyOf(others), every, doubling);
        }

        @Override
        public Goal goal() {
            return Goal.USUAL;
        }
    }

    /**
     * One leg of a ladder, from one bag.
     *
     * @param bag the bag that is hung at its start, or null to stay with the one that hangs
     * @param start first rate
     * @param step increment, in the unit of the start
     * @param maximum highest rate, in the unit of the start, or null when none is stated; the top rung is clipped to it
     */
    record Leg(
            @Nullable Bag bag,
            Quantity start,
            Quantity step,
            @Nullable Quantity maximum) {

        /** The same from another bag. */
        public Leg from(@Nullable Bag other) {
            return new Leg(other, start, step, maximum);
        }
    }

    /**
     * Rates at stated times; an empty list is no infusion at all.
     *
     * @param rates in order of time
     */
    record RateList(List<TimedRate> rates) implements Regimen {
        @Override
        public List<Leg> legs() {
            return List.of();
        }

        @Override
        public RateList with(List<Leg> others) {
            return this;
        }

        @Override
        public Goal goal() {
            return Goal.USUAL;
        }
    }

    /**
     * A rate from a time on.
     *
     * @param at time since the start
     * @param rate the new rate
     */
    record TimedRate(Quantity at, Quantity rate) {}

    /** Its ladder, leg after leg; empty for rates at stated times. */
    List<Leg> legs();

    /** The same with other legs, if it has any. */
    Regimen with(List<Leg> others);

    /** The contractions that are wanted; what is usual where a plan does not look. */
    Goal goal();

    /** No infusion. */
    Regimen NONE = new RateList(List.of());
}
