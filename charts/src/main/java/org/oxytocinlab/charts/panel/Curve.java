package org.oxytocinlab.charts.panel;

import java.util.List;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Samples;

/**
 * A course over time in a panel.
 *
 * @param name written beside the curve; empty where the heading of the panel says it
 */
public record Curve(String name, Samples samples, Look look) {

    /** The highest value of several curves, or the given one if there is none. */
    public static double highest(List<Curve> curves, double otherwise) {
        return curves.stream()
                .mapToDouble(curve -> curve.samples().highest(Double.NaN))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(otherwise);
    }

    /** The lowest value of several curves, or the given one if there is none. */
    public static double lowest(List<Curve> curves, double otherwise) {
        return curves.stream()
                .mapToDouble(curve -> curve.samples().lowest(Double.NaN))
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(otherwise);
    }
}
