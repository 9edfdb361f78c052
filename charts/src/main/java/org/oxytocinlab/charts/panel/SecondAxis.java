package org.oxytocinlab.charts.panel;

import org.oxytocinlab.charts.ink.Scale;

/**
 * The same quantity in another unit, on the right of a panel: second = factor · first + offset.
 *
 * @param unit of the second axis
 */
public record SecondAxis(String unit, double factor, double offset) {

    /** The range of the second axis beside a first one; its ticks are round, its ends need not be. */
    Scale beside(Scale first, int intervals) {
        double low = factor * first.low() + offset;
        double high = factor * first.high() + offset;
        return new Scale(low, high, Scale.nice((high - low) / intervals));
    }
}
