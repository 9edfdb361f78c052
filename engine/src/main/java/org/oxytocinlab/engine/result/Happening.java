package org.oxytocinlab.engine.result;

import java.util.function.Supplier;

/**
 * Something that was done, or that happened to a bag, and is worth a mark on the figure.
 *
 * @param at time since the start [min]
 * @param kind what sort of thing
 * @param bag what became of the bag
 * @param told says what a mark on a figure says; asked when it is drawn, which nobody does in a trial
 */
public record Happening(double at, Kind kind, Bag bag, Supplier<String> told) {

    /** Something that left the bag as it was. */
    public Happening(double at, Kind kind, String words) {
        this(at, kind, Bag.AS_BEFORE, () -> words);
    }

    /** What a mark on a figure says: "halved to 4 mU/min". */
    public String words() {
        return told.get();
    }

    /** What became of the bag. */
    public enum Bag {
        AS_BEFORE,
        /** Another was hung, or a full one of the same. */
        HUNG,
        /** It ran dry, and none was hung in the same minute. */
        EMPTY
    }

    /** What sort of thing happened. */
    public enum Kind {
        /** The ladder or the list of rates took its next step; too many to mark. */
        STEP,
        /** The rate was changed by an action. */
        RATE,
        /** An action gave the rate back to its regimen. */
        RESUMPTION,
        /** A bolus or an intramuscular dose. */
        BOLUS,
        /** A bag was hung or ran dry, or the giving set was changed. */
        BAG,
        /** A fluid was started, changed or stopped. */
        FLUID,
        /** Anything else. */
        OTHER
    }
}
