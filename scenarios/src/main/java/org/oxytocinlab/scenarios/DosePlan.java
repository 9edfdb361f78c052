package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * What a study says of the ladder of a dose–response; what it leaves open is as usual.
 *
 * @param rates increasing, the highest above 0; empty where nothing is said
 * @param dwell how long each rate is held in turn, or null where nothing is said
 */
public record DosePlan(List<Quantity> rates, @Nullable Quantity dwell) {
    /** Nothing is said. */
    public static final DosePlan NONE = new DosePlan(List.of(), null);

    /** More rates than this are no ladder. */
    public static final int MOST_RATES = 100;

    /** The longest that a rate can be held [min]. */
    public static final double LONGEST_DWELL = 24 * 60;

    /** Copies the list. */
    public DosePlan {
        rates = List.copyOf(rates);
    }
}
