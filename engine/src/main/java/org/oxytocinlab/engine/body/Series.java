package org.oxytocinlab.engine.body;

/** The states of earlier stages at many times at once. */
@FunctionalInterface
public interface Series {

    /** Writes the value of a state at each of the times, in its own unit. */
    void read(State state, double[] values);
}
