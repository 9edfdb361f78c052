package org.oxytocinlab.engine.result;

/**
 * Something that was done, or that happened to a bag, and is worth a mark on the figure.
 *
 * @param at time since the start [min]
 * @param kind what sort of thing
 * @param words what a mark on a figure says: "halved to 4 mU/min"
 */
public record Happening(double at, Kind kind, String words) {
    /** How a bag that ran dry is told, alone or as the cause of a stop. */
    public static final String BAG_EMPTY = "bag empty";

    /** Whether a bag ran dry. */
    public boolean tellsEmptyBag() {
        return words.endsWith(BAG_EMPTY);
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
