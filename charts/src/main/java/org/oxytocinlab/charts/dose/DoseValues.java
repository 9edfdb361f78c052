package org.oxytocinlab.charts.dose;

import java.util.Arrays;

/**
 * Values over the rate of an infusion, and the ends of a range around each.
 *
 * @param words what they are: "steady state", "after 40 min"
 * @param rates increasing, the first may be 0 [mU/min]
 * @param values in the unit of the panel; not a number where there is none
 * @param low lower ends, likewise
 * @param high upper ends, likewise
 */
public record DoseValues(String words, double[] rates, double[] values, double[] low, double[] high) {

    /** Refuses rates that do not increase, and columns that do not fit them. */
    public DoseValues {
        for (int i = 0; i < rates.length; i++) {
            double least = i == 0 ? 0 : Math.nextUp(rates[i - 1]);
            if (!(rates[i] >= least && rates[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("rates must increase from 0 or more: " + rates[i]);
            }
        }
        for (double[] column : new double[][] {values, low, high}) {
            if (column.length != rates.length) {
                throw new IllegalArgumentException(rates.length + " rates, but " + column.length + " values");
            }
        }
    }

    /** Values without a range. */
    public DoseValues(String words, double[] rates, double[] values) {
        this(words, rates, values, values, values);
    }

    /** A range without a value in it. */
    public static DoseValues range(String words, double[] rates, double[] low, double[] high) {
        double[] none = new double[rates.length];
        Arrays.fill(none, Double.NaN);
        return new DoseValues(words, rates, none, low, high);
    }
}
