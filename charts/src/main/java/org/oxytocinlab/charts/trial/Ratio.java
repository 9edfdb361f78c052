package org.oxytocinlab.charts.trial;

import org.oxytocinlab.engine.quantity.Digits;

/**
 * How many times as much in one arm as in another, with its 95 % interval.
 *
 * @param estimate not a number where nothing happened in either arm, infinite where nothing happened in the first, 0 where
 *     nothing happened in the later
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param few whether it rests on so few events that it is not to be trusted
 */
public record Ratio(double estimate, double low, double high, boolean few) {

    /** A ratio of enough events. */
    public Ratio(double estimate, double low, double high) {
        this(estimate, low, high, false);
    }

    /** No ratio: nothing happened that could be compared. */
    public static Ratio none() {
        return new Ratio(Double.NaN, Double.NaN, Double.NaN);
    }

    /** The same, of few events. */
    public Ratio ofFewEvents() {
        return new Ratio(estimate, low, high, true);
    }

    /** Whether both arms have what is compared. */
    boolean exists() {
        return Double.isFinite(estimate) && estimate > 0;
    }

    /** "1.31 (1.21 to 1.42)", or why there is none; an interval that cannot be given is a dash. */
    String words() {
        if (Double.isNaN(estimate)) {
            return "no event";
        }
        if (!exists()) {
            return estimate == 0 ? "no event in the later arm" : "no event in the first arm";
        }
        boolean open = Double.isNaN(low) || Double.isNaN(high);
        String interval = open ? Digits.NONE : Digits.ratio(low) + " to " + Digits.ratio(high);
        return Digits.ratio(estimate) + " (" + interval + ")" + (few ? ", few events" : "");
    }
}
