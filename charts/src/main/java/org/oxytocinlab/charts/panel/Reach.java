package org.oxytocinlab.charts.panel;

import java.util.List;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.engine.result.Variable;

/**
 * How far the axis of a quantity reaches: around its courses, and at least so far that small things look small. The same for one
 * run, several, bands of a trial and doses.
 */
public interface Reach {

    /**
     * The axis of some courses.
     *
     * @param intervals how many between ticks fit
     */
    Scale around(List<Samples> courses, int intervals);

    /** The axis of a quantity over time, in the unit of its card. */
    static Reach of(Variable variable) {
        return of(variable, fitting());
    }

    /**
     * The axis of a quantity wherever it is drawn, in the unit of its card.
     *
     * @param otherwise for one that has no axis of its own
     */
    static Reach of(Variable variable, Reach otherwise) {
        return switch (variable) {
            case OXYTOCIN_RATE, PLASMA_OXYTOCIN -> fromZero(4);
            // So that tachysystole is in sight.
            case CONTRACTIONS -> fromZero(6.5);
            case SODIUM -> new SodiumReach();
            case OEDEMA_INDEX -> showing(0, 12, 0);
            case ARTERIAL_PRESSURE -> showing(50, 100, 1);
            case HEART_RATE -> showing(70, 120, 1);
            case FETAL_SATURATION -> showing(20, 70, 1);
            case FETAL_HEART_RATE -> showing(80, 170, 1);
            case TONE_AFTER_BIRTH -> between(0, 10);
            // So that a usual loss looks small.
            case BLOOD_LOSS ->
                (losses, intervals) -> Scale.spanning(0, Math.max(500, highest(losses, 0) * 1.05), intervals);
            case HAEMOGLOBIN -> showing(7, 13, 0);
            // Of which hundreds are usual.
            case PLASMA_ATOSIBAN -> fromZero(100);
            case PLASMA_CARBETOCIN, PLASMA_ERGOMETRINE, PLASMA_METHYLERGOMETRINE -> fromZero(1);
            default -> otherwise;
        };
    }

    /** From 0, at least to a value. */
    static Reach fromZero(double least) {
        return (courses, intervals) -> Scale.fromZero(highest(courses, 0), least, intervals);
    }

    /** Always the same. */
    static Reach between(double low, double high) {
        return (courses, intervals) -> Scale.spanning(low, high, intervals);
    }

    /**
     * A range that is always shown.
     *
     * @param air beyond courses that leave it
     */
    static Reach showing(double low, double high, double air) {
        return (courses, intervals) -> Scale.spanning(
                Math.min(low, lowest(courses, low) - air), Math.max(high, highest(courses, high) + air), intervals);
    }

    /** Around all values and 0. */
    static Reach holdingZero() {
        return (courses, intervals) -> {
            double low = Math.min(0, lowest(courses, 0)) * Scale.HEADROOM;
            double high = Math.max(0, highest(courses, 0)) * Scale.HEADROOM;
            return Scale.spanning(low, high > low ? high : 1, intervals);
        };
    }

    /** No more than the courses need. */
    static Reach fitting() {
        return (courses, intervals) -> Scale.fitting(lowest(courses, 0), highest(courses, 0), intervals);
    }

    /** The highest value of several courses, or the given one if there is none. */
    static double highest(List<Samples> courses, double otherwise) {
        return courses.stream()
                .mapToDouble(course -> course.highest(Double.NaN))
                .filter(Double::isFinite)
                .max()
                .orElse(otherwise);
    }

    /** The lowest value of several courses, or the given one if there is none. */
    static double lowest(List<Samples> courses, double otherwise) {
        return courses.stream()
                .mapToDouble(course -> course.lowest(Double.NaN))
                .filter(Double::isFinite)
                .min()
                .orElse(otherwise);
    }
}
