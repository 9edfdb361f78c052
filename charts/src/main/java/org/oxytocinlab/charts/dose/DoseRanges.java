package org.oxytocinlab.charts.dose;

/**
 * Ranges of values over the rate of an infusion.
 *
 * @param words what they are: "5–95 % between women"
 * @param rates increasing, the first may be 0 [mU/min]
 * @param low lower ends, in the unit of the panel; not a number where there is none
 * @param high upper ends, in the unit of the panel; not a number where there is none
 */
public record DoseRanges(String words, double[] rates, double[] low, double[] high) {

    /** Refuses rates that do not fit the ranges. */
    public DoseRanges {
        DoseRates.check(rates, low, high);
    }
}
