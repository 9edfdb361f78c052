package org.oxytocinlab.engine.solver;

/** A system solved from one time to another: its state at any time in between. Not for several threads at once. */
public interface Solution {

    /** Start of the stretch [min]. */
    double from();

    /** End of the stretch [min]. */
    double until();

    /** A copy of the states at the end. */
    double[] end();

    /** The states at a time within the stretch [min]; the array is overwritten by the next call. */
    double[] at(double time);

    /**
     * When a state that only grows passes a level, which it does within the stretch [min].
     *
     * @param state position of the state
     * @param after a time at which it has not yet passed
     */
    double passes(int state, double level, double after);
}
