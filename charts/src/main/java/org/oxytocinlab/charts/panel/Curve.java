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

    /** The courses of several curves. */
    public static List<Samples> courses(List<Curve> curves) {
        return curves.stream().map(Curve::samples).toList();
    }
}
