package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.quantity.Quantity;

/** A time of a case as a person says it: "4 h", "4 h 10 min", "13.5 min". */
final class ClockTime {
    private static final double HOUR = 60;
    private static final double GRAIN = 100;

    private ClockTime() {}

    static String words(double minutes) {
        double rounded = Math.rint(minutes * GRAIN) / GRAIN;
        long hours = (long) Math.floor(rounded / HOUR);
        double rest = Math.rint((rounded - hours * HOUR) * GRAIN) / GRAIN;
        if (hours == 0) {
            return Quantity.minutes(rest).toString();
        }
        return rest == 0 ? hours + " h" : hours + " h " + Quantity.minutes(rest);
    }
}
