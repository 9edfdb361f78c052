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

    /** One state at a time within the stretch [min]; of the others nothing is worked out where that can be spared. */
    default double at(int state, double time) {
        return at(time)[state];
    }

    /** With what step the solver would have gone on; not a number where it does not say [min]. */
    double nextStep();

    /**
     * When a state that only grows passes a level, which it does within the stretch [min].
     *
     * @param state position of the state
     * @param after a time at which it has not yet passed
     */
    double passes(int state, double level, double after);
}
