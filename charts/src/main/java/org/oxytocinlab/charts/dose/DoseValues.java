package org.oxytocinlab.charts.dose;

/**
 * Values over the rate of an infusion.
 *
 * @param words what they are: "steady state", "after 40 min"
 * @param rates increasing, the first may be 0 [mU/min]
 * @param values in the unit of the panel; not a number where there is none
 */
public record DoseValues(String words, double[] rates, double[] values) {

    /** Refuses rates that do not fit the values. */
    public DoseValues {
        DoseRates.check(rates, values);
    }
}
