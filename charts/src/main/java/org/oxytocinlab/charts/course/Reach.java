package org.oxytocinlab.charts.course;

import java.util.List;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.panel.Curve;

/** How far the axis of a quantity reaches: around its curves, and at least so far that small things look small. */
interface Reach {

    /**
     * The axis of some curves.
     *
     * @param intervals how many between ticks fit
     */
    Scale around(List<Curve> curves, int intervals);

    /** From 0, at least to a value. */
    static Reach fromZero(double least) {
        return (curves, intervals) -> Scale.fromZero(Curve.highest(curves, 0), least, intervals);
    }

    /** Always the same. */
    static Reach between(double low, double high) {
        return (curves, intervals) -> Scale.spanning(low, high, intervals);
    }

    /**
     * A range that is always shown.
     *
     * @param air beyond curves that leave it
     */
    static Reach showing(double low, double high, double air) {
        return (curves, intervals) -> Scale.spanning(
                Math.min(low, Curve.lowest(curves, low) - air),
                Math.max(high, Curve.highest(curves, high) + air),
                intervals);
    }

    /** No more than the curves need. */
    static Reach fitting() {
        return (curves, intervals) -> Scale.fitting(Curve.lowest(curves, 0), Curve.highest(curves, 0), intervals);
    }
}
