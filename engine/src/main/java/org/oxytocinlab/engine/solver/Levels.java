package org.oxytocinlab.engine.solver;

/** A solution as it is read by who solves a later one, step after step. For one reader. */
public interface Levels {

    /**
     * Says what step is tried next, so that what is asked at its nodes can be worked out at once.
     *
     * @param from its start [min]
     * @param length its length [min]
     * @param nodes their places as shares of the step, in the order in which they are asked; not changed
     */
    void ahead(double from, double length, double[] nodes);

    /** One state at a time [min]; quickest at the nodes of the step that was said. */
    double at(int state, double time);

    /** One state at many times, the earliest first [min]. */
    default void at(int state, double[] times, double[] values) {
        for (int i = 0; i < times.length; i++) {
            values[i] = at(state, times[i]);
        }
    }
}
