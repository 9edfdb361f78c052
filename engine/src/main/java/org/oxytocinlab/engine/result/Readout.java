package org.oxytocinlab.engine.result;

/** The answer at any time of the run, not only at the rows; several threads may ask. */
@FunctionalInterface
public interface Readout {

    /**
     * The value of a variable, in its own unit; not a number where it is undefined. At a change it is the new value.
     *
     * @param time since the start [min], within the run
     */
    double value(Variable variable, double time);

    /**
     * Reads a variable at many times.
     *
     * @param times in order [min]
     * @param values where the answers go; those that are there already are not asked for again
     */
    default void complete(Variable variable, double[] times, double[] values) {
        for (int i = 0; i < times.length; i++) {
            values[i] = Double.isNaN(values[i]) ? value(variable, times[i]) : values[i];
        }
    }

    /** When something may jump, in order [min]. */
    default double[] changes() {
        return new double[0];
    }
}
