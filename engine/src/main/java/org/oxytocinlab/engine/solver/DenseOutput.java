package org.oxytocinlab.engine.solver;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.ode.ContinuousOutputModel;

/** The dense output of Commons Math, which goes exactly to its end and not beyond. */
final class DenseOutput implements Solution {
    private final CommonsMath.System system;
    private final double from;
    private double[] end;
    private double until;
    private final List<ContinuousOutputModel> pieces = new ArrayList<>();
    private double interpolated = Double.NaN;

    DenseOutput(CommonsMath.System system, double from, double[] start) {
        this.system = system;
        this.from = from;
        this.until = from;
        this.end = start.clone();
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
    public double reached() {
        return until;
    }

    @Override
    public void goOn(double later, double bound) {
        if (later > until) {
            ContinuousOutputModel more = new ContinuousOutputModel();
            end = system.integrate(until, end, later, more);
            pieces.add(more);
            until = later;
            interpolated = Double.NaN;
        }
    }

    @Override
    public void stay(double earlier) {
        if (earlier < until) {
            end = at(earlier).clone();
            until = earlier;
        }
    }

    @Override
    public double[] end() {
        return end.clone();
    }

    @Override
    public double[] at(double time) {
        if (pieces.isEmpty()) {
            return end;
        }
        ContinuousOutputModel piece = pieceAt(time);
        // Several variables are read at one time; the polynomial need not be worked out for each.
        if (time != interpolated) {
            piece.setInterpolatedTime(time);
            interpolated = time;
        }
        return piece.getInterpolatedState();
    }

    private ContinuousOutputModel pieceAt(double time) {
        for (ContinuousOutputModel piece : pieces) {
            if (time <= piece.getFinalTime()) {
                return piece;
            }
        }
        return pieces.get(pieces.size() - 1);
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
