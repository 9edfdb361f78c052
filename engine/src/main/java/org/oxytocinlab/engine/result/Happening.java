package org.oxytocinlab.engine.result;

import java.util.function.Supplier;

/** Something that was done, or that happened to a bag, and is worth a mark on the figure. */
public final class Happening {
    private final double at;
    private final Kind kind;
    private final Bag bag;
    private final Supplier<String> words;

    /**
     * Something at a time.
     *
     * @param at time since the start [min]
     * @param kind what sort of thing
     * @param bag what became of the bag
     * @param words what a mark on a figure says; asked for when it is drawn, which nobody does in a trial
     */
    public Happening(double at, Kind kind, Bag bag, Supplier<String> words) {
        this.at = at;
        this.kind = kind;
        this.bag = bag;
        this.words = words;
    }

    /** Something that left the bag as it was. */
    public Happening(double at, Kind kind, String words) {
        this(at, kind, Bag.AS_BEFORE, () -> words);
    }

    /** Time since the start [min]. */
    public double at() {
        return at;
    }

    /** What sort of thing. */
    public Kind kind() {
        return kind;
    }

    /** What became of the bag. */
    public Bag bag() {
        return bag;
    }

    /** What a mark on a figure says: "halved to 4 mU/min". */
    public String words() {
        return words.get();
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
