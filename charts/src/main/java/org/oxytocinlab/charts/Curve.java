package org.oxytocinlab.charts;

import java.util.List;

/**
 * A course over time in a panel.
 *
 * @param name written beside the curve; empty where the heading of the panel says it
 */
record Curve(String name, Samples samples, Look look) {

    /** The highest value of several curves, or the given one if there is none. */
    static double highest(List<Curve> curves, double otherwise) {
        return curves.stream()
                .mapToDouble(curve -> curve.samples().highest(Double.NaN))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(otherwise);
    }

    /** The lowest value of several curves, or the given one if there is none. */
    static double lowest(List<Curve> curves, double otherwise) {
        return curves.stream()
                .mapToDouble(curve -> curve.samples().lowest(Double.NaN))
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(otherwise);
    }
}
