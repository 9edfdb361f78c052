package org.oxytocinlab.charts;

/**
 * How many times as much in one arm as in another, with its 95 % interval.
 *
 * @param estimate not a number where nothing happened in either arm, infinite where nothing happened in the first
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Ratio(double estimate, double low, double high) {

    /** No ratio: nothing happened that could be compared. */
    public static Ratio none() {
        return new Ratio(Double.NaN, Double.NaN, Double.NaN);
    }

    boolean exists() {
        return Double.isFinite(estimate);
    }

    /** "1.31 (1.21 to 1.42)". */
    String words() {
        if (Double.isInfinite(estimate)) {
            return "none to compare with";
        }
        return exists() ? number(estimate) + " (" + number(low) + " to " + number(high) + ")" : "no event";
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "?";
        }
        if (Double.isInfinite(value)) {
            return "∞";
        }
        return Numbers.rounded(value);
    }
}
