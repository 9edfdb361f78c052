package org.oxytocinlab.charts.trial;

import org.oxytocinlab.engine.quantity.Digits;

/**
 * How many times as much in one arm as in another, with its 95 % interval.
 *
 * @param estimate not a number where nothing happened in either arm, infinite where nothing happened in the first
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

    boolean exists() {
        return Double.isFinite(estimate);
    }

    /** "1.31 (1.21 to 1.42)"; an interval that cannot be given is a dash. */
    String words() {
        if (Double.isInfinite(estimate)) {
            return "none to compare with";
        }
        if (!exists()) {
            return "no event";
        }
        boolean open = Double.isNaN(low) || Double.isNaN(high);
        String interval = open ? Digits.NONE : Digits.ratio(low) + " to " + Digits.ratio(high);
        return Digits.ratio(estimate) + " (" + interval + ")" + (few ? ", few events" : "");
    }
}
