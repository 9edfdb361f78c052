package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/** Advances a system, with an answer at any time that is solved. */
public interface Solver {

    /**
     * Begins to solve a system; nothing is solved yet.
     *
     * @param from start [min]
     * @param start states at the start; not changed
     * @param guess length of the first step, such as the one with which a stretch before would have gone on; not a number
     *     for one that the solver works out [min]
     */
    Solution begin(Layout layout, Rates rates, double from, double[] start, double guess);

    /**
     * Solves a system to an end.
     *
     * @param from start [min]
     * @param start states at the start; not changed
     * @param until end [min], not before the start
     * @throws StiffnessFault when the solver needs more steps than a sane model would
     */
    default Solution solve(Layout layout, Rates rates, double from, double[] start, double until) {
        Solution solution = begin(layout, rates, from, start, Double.NaN);
        solution.goOn(until, until);
        return solution;
    }
}
