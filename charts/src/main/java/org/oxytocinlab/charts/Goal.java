package org.oxytocinlab.charts;

import org.oxytocinlab.engine.result.Count;

/**
 * The contractions that are aimed at.
 *
 * @param from fewest per 10 min
 * @param until most per 10 min
 */
public record Goal(double from, double until) {

    /** Where no protocol says otherwise: 3 to 5. */
    public static final Goal USUAL = new Goal(3, Count.TACHYSYSTOLE);

    /** "goal: 3–5". */
    String words() {
        String low = Numbers.shortest(from);
        return "goal: " + (from == until ? low : low + "–" + Numbers.shortest(until));
    }
}
