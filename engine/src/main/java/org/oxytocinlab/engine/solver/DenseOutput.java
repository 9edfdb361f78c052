package org.oxytocinlab.engine.solver;

import org.apache.commons.math3.ode.ContinuousOutputModel;
import org.jspecify.annotations.Nullable;

/** The dense output of Commons Math. */
final class DenseOutput implements Solution {
    private final @Nullable ContinuousOutputModel dense;
    private final double from;
    private final double until;
    private final double[] end;
    private double interpolated = Double.NaN;

    DenseOutput(@Nullable ContinuousOutputModel dense, double from, double until, double[] end) {
        this.dense = dense;
        this.from = from;
        this.until = until;
        this.end = end;
    }

    /** A stretch without length, in which nothing moves. */
    static Solution still(double time, double[] states) {
        return new DenseOutput(null, time, time, states.clone());
    }

    @Override
    public double from() {
        return from;
    }

    @Override
    public double until() {
        return until;
    }

    @Override
    public double[] end() {
        return end.clone();
    }

    @Override
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

    @Override
    public double nextStep() {
        return Double.NaN;
    }

    @Override
    public double passes(int state, double level, double after) {
        if (at(after)[state] >= level) {
            return after;
        }
        return Crossing.of(time -> at(time)[state] - level, after, until);
    }
}
