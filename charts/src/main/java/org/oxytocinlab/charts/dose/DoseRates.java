package org.oxytocinlab.charts.dose;

/** The rates to which columns of values belong: not negative, increasing, one for each value. */
final class DoseRates {
    private DoseRates() {}

    /** Refuses rates [mU/min] that are not so. */
    static void check(double[] rates, double[]... columns) {
        for (int i = 0; i < rates.length; i++) {
            double least = i == 0 ? 0 : Math.nextUp(rates[i - 1]);
            if (!(rates[i] >= least && rates[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("rates must increase from 0 or more: " + rates[i]);
            }
        }
        for (double[] column : columns) {
            if (column.length != rates.length) {
                throw new IllegalArgumentException(rates.length + " rates, but " + column.length + " values");
            }
        }
    }
}
