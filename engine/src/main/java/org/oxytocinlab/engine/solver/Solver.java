package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/**
 * Advances a system from one known change to the next, with an answer at any time in between. It never steps over a change
 * of therapy, because a change is always the end of a stretch.
 */
public interface Solver {
    /**
     * Solves a system.
     *
     * @param from start [min]
     * @param start states at the start; not changed
     * @param until end [min], not before the start
     * @throws StiffnessFault when the solver needs more steps than a sane model would
     */
    default Solution solve(Layout layout, Rates rates, double from, double[] start, double until) {
        return solve(layout, rates, from, start, until, Double.NaN);
    }

    /**
     * Solves a system that goes on from another.
     *
     * @param guess length of the first step, such as the one with which a stretch before would have gone on; not a number
     *     for one that the solver works out [min]
     */
    Solution solve(Layout layout, Rates rates, double from, double[] start, double until, double guess);
}
