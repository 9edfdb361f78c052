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
        complete(variable, times, values, 0, times.length);
    }

    /**
     * The same of some of the times.
     *
     * @param first the first of them
     * @param end the first that is not one of them
     */
    default void complete(Variable variable, double[] times, double[] values, int first, int end) {
        for (int i = first; i < end; i++) {
            values[i] = Double.isNaN(values[i]) ? value(variable, times[i]) : values[i];
        }
    }

    /**
     * What a variable surely does not fall below between two times of the run [min], in its own unit; minus infinity where
     * nobody can say without looking.
     */
    default double least(Variable variable, double from, double until) {
        return Double.NEGATIVE_INFINITY;
    }

    /** When something may jump, in order [min]. */
    default double[] changes() {
        return new double[0];
    }
}
