package org.oxytocinlab.charts.sweep;

import java.util.List;

/**
 * One side of a grid of trials.
 *
 * @param name what is varied: "step"
 * @param unit its unit, as it is printed; empty for a plain number
 * @param values as they are printed, without their unit
 * @param numbers the same as numbers
 */
public record SweepAxis(String name, String unit, List<String> values, List<Double> numbers) {
    /** Copies the lists. */
    public SweepAxis {
        values = List.copyOf(values);
        numbers = List.copyOf(numbers);
    }

    /** "step (mU/min)". */
    String title() {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    int size() {
        return values.size();
    }
}
