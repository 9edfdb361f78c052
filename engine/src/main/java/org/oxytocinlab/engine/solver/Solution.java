package org.oxytocinlab.engine.solver;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.ode.ContinuousOutputModel;
import org.jspecify.annotations.Nullable;

/** A system solved from one time to another: its state at any time in between. Not for several threads at once. */
public final class Solution {
    private static final double TIME_ACCURACY = 1e-10;
    private static final int LOOKS = 200;

    private final @Nullable ContinuousOutputModel dense;
    private final double from;
    private final double until;
    private final double[] end;
    private double interpolated = Double.NaN;

    Solution(@Nullable ContinuousOutputModel dense, double from, double until, double[] end) {
        this.dense = dense;
        this.from = from;
        this.until = until;
        this.end = end;
    }

    /** A stretch without length, in which nothing moves. */
    static Solution still(double time, double[] states) {
        return new Solution(null, time, time, states.clone());
    }

    /** Start of the stretch [min]. */
    public double from() {
        return from;
    }

    /** End of the stretch [min]. */
    public double until() {
        return until;
    }

    /** A copy of the states at the end. */
    public double[] end() {
        return end.clone();
    }

    /** The states at a time within the stretch [min]; the array is overwritten by the next call. */
    public double[] at(double time) {
        if (dense == null) {
            return end.clone();
        }
        // Several variables are read at one time; the polynomial need not be worked out for each.
        if (time != interpolated) {
            dense.setInterpolatedTime(time);
            interpolated = time;
        }
        return dense.getInterpolatedState();
    }

    /**
     * When a state that only grows passes a level, which it does within the stretch [min].
     *
     * @param state position of the state
     * @param after a time at which it has not yet passed
     */
    public double passes(int state, double level, double after) {
        if (at(after)[state] >= level) {
            return after;
        }
        BrentSolver solver = new BrentSolver(TIME_ACCURACY);
        return solver.solve(LOOKS, time -> at(time)[state] - level, after, until);
    }
}
