package org.oxytocinlab.charts.dose;

/**
 * What was counted at some rates of an infusion, with its uncertainty.
 *
 * @param words what they are: "counted over 2 h, mean and 95 % interval"
 * @param rates increasing, the first may be 0 [mU/min]
 * @param mean in the unit of the panel; not a number where there is none
 * @param low lower ends of the intervals, in the unit of the panel
 * @param high upper ends of the intervals, in the unit of the panel
 */
public record DoseCounts(String words, double[] rates, double[] mean, double[] low, double[] high) {

    /** Refuses rates that do not fit the counts. */
    public DoseCounts {
        DoseRates.check(rates, mean, low, high);
    }
}
