package org.oxytocinlab.engine.clinic;

import java.util.List;

/** When the contractions of the last 30 min began, as somebody sees them at a moment. */
public interface Onsets {

    /** The moment [min]. */
    double time();

    /** The contractions of the last 30 min. */
    List<Contraction> seen();

    /**
     * Onsets between two moments before this one, in [time − from, time − until).
     *
     * @param from 30 at most [min]
     * @param until less than that [min]
     */
    int onsetsBetween(double from, double until);

    /** Onsets in the last minutes, in [time − minutes, time). */
    default int onsetsInLast(double minutes) {
        return onsetsBetween(minutes, 0);
    }

    /** Contractions in the last 10 min; not a number in the first 10 min. */
    default double inTenMinutes() {
        return time() < 10 ? Double.NaN : onsetsInLast(10);
    }
}
