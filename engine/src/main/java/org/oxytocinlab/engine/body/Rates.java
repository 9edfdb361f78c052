package org.oxytocinlab.engine.body;

import java.util.function.Consumer;

/** The right-hand side of a system of differential equations. */
@FunctionalInterface
public interface Rates {

    /**
     * Writes the rate of change of every state.
     *
     * @param time since the start [min]
     * @param state the states, not to be changed
     * @param rates where the rates go [unit of the state per minute]
     */
    void at(double time, double[] state, double[] rates);

    /**
     * Writes the rates at many times at once, where that is quicker and none of its own states is read.
     *
     * @param times the earliest first [min]
     * @param rates for each state one at each time
     * @return whether it did so; if not, it is asked one by one
     */
    default boolean across(double[] times, double[][] rates) {
        return false;
    }

    /**
     * Says what step is tried next, before it is asked at the nodes of that step in their order.
     *
     * @param from its start [min]
     * @param length its length [min]
     * @param nodes their places as shares of the step; not changed
     */
    default void ahead(double from, double length, double[] nodes) {}

    /** Refuses states from which the model cannot go on; asked wherever a step begins. */
    default void demand(double time, double[] state) {}

    /**
     * Shows what can be known beforehand at many times at once.
     *
     * @param times the earliest first [min]
     */
    default void show(double[] times, Consumer<Series> reader) {
        throw new UnsupportedOperationException("these rates follow from nothing else");
    }
}
