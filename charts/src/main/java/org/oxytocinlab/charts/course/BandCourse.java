package org.oxytocinlab.charts.course;

import java.util.stream.Stream;

/**
 * One quantity over time in the women of one arm of a trial.
 *
 * @param name of the arm
 * @param times since the start [min], not decreasing
 * @param p5 exceeded in 95 % of the women, in the unit of the panel; not a number where there is none
 * @param median exceeded in half of the women, in the unit of the panel
 * @param p95 exceeded in 5 % of the women, in the unit of the panel
 */
public record BandCourse(String name, double[] times, double[] p5, double[] median, double[] p95) {

    /** Refuses courses of different lengths. */
    public BandCourse {
        if (Stream.of(p5, median, p95).anyMatch(values -> values.length != times.length)) {
            throw new IllegalArgumentException(name + ": every time needs three values");
        }
    }
}
