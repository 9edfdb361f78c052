package org.oxytocinlab.engine.result;

/**
 * The highest or lowest value of a stretch; both not a number where it is undefined throughout.
 *
 * @param value in the unit of the variable
 * @param time when it was first reached [min], rounded to 0.01
 */
public record Extreme(double value, double time) {

    /** Of a stretch that has no value. */
    public static final Extreme NONE = new Extreme(Double.NaN, Double.NaN);

    /** With its time as it is found [min]. */
    static Extreme at(double value, double time) {
        return new Extreme(value, Math.rint(time * 100) / 100);
    }
}
