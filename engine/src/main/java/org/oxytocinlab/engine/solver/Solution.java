package org.oxytocinlab.engine.solver;

/**
 * A system solved from a start to an end that can be moved on: its state at any time in between. Not for several threads at
 * once.
 */
public interface Solution {

    /** Start of the stretch [min]. */
    double from();

    /** End of the stretch [min]. */
    double until();

    /** The last time that is solved, at the end or beyond it [min]. */
    double reached();

    /**
     * Goes on under the same rates.
     *
     * @param later the new end, not before the old one [min]
     * @param bound a time beyond which nothing may be asked of the rates, not before the new end [min]
     * @throws StiffnessFault when the solver needs more steps than a sane model would
     */
    void goOn(double later, double bound);

    /**
     * Ends for good, here or earlier: a step that went beyond is taken again up to there.
     *
     * @param end not after what is reached [min]
     */
    void stay(double end);

    /** A copy of the states at the end. */
    default double[] end() {
        return at(until()).clone();
    }

    /** The states at a time within the stretch [min]; the array is overwritten by the next call. */
    double[] at(double time);

    /** One state at a time within the stretch [min]; of the others nothing is worked out where that can be spared. */
    default double at(int state, double time) {
        return at(time)[state];
    }

    /**
     * One state at several times within the stretch, to the bits of one after the other.
     *
     * @param times of which the first is the earliest [min]
     * @param count how many of them
     * @param values where they go
     */
    default void at(int state, double[] times, int count, double[] values) {
        for (int i = 0; i < count; i++) {
            values[i] = at(state, times[i]);
        }
    }

    /** The same for who solves a later stage. */
    default Levels levels() {
        return new Levels() {
            @Override
            public void ahead(double from, double length, double[] nodes) {
                // Any time costs the same.
            }

            @Override
            public double at(int state, double time) {
                return Solution.this.at(state, time);
            }
        };
    }

    /** With what step the solver would go on; not a number where it does not say [min]. */
    double nextStep();

    /**
     * When a state that only grows passes a level, which it does within the stretch [min].
     *
     * @param state position of the state
     * @param after a time at which it has not yet passed
     */
    double passes(int state, double level, double after);
}
