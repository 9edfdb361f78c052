package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Power;

/** One system on its way, step by step. A step may go beyond the end, where the rates can be asked; it is kept. */
final class Walk implements Solution {
    /** Control of the step, as Commons Math has it. */
    private static final double SAFETY = 0.9;

    private static final double LEAST_FACTOR = 0.2;
    private static final double MOST_FACTOR = 10;
    private static final int ORDER = 8;
    private static final int ORDER_INSIDE = 7;

    private final Tolerance tolerance;
    private final Step step;
    private final Steps steps;
    private double until;
    private double length;

    Walk(Memory memory, Tolerance tolerance, Layout layout, Rates rates, double from, double[] start, double guess) {
        this.tolerance = tolerance;
        this.step = new Step(memory, tolerance, layout, rates, from, start);
        this.steps = new Steps(memory, from, start);
        this.until = from;
        this.length = guess > 0 ? Math.min(guess, tolerance.longestStep()) : Double.NaN;
    }

    @Override
    public void goOn(double later, double bound) {
        if (Double.isNaN(length) && later > step.time()) {
            length = step.first(Math.min(tolerance.longestStep(), bound - step.time()));
        }
        while (step.time() < later) {
            step.demand();
            advance(bound);
        }
        until = later;
    }

    /** Takes one step, the bound at most. */
    private void advance(double bound) {
        double planned = length;
        boolean isLast = step.time() + planned >= bound;
        double tried = isLast ? bound - step.time() : planned;
        double factor = attempt(tried);
        double shortest = Tolerance.shortestStep(tried);
        while (factor < SAFETY) {
            isLast = false;
            tried = Math.min(tolerance.longestStep(), tried * factor);
            if (tried < shortest) {
                throw step.stuck();
            }
            factor = attempt(tried);
        }
        step.take(tried, isLast ? bound : step.time() + tried, steps);
        double wanted = tried * factor;
        length = Math.min(tolerance.longestStep(), isLast ? Math.max(planned, wanted) : wanted);
    }

    /** Tries a step, its end and then its inside: by what factor it could be longer. It is refused below the safety. */
    private double attempt(double length) {
        double factor = factor(step.tried(length), ORDER);
        return factor < SAFETY ? factor : Math.min(factor, factor(step.inside(length), ORDER_INSIDE));
    }

    private static double factor(double error, int order) {
        if (!(error < Double.MAX_VALUE)) {
            return LEAST_FACTOR;
        }
        double wanted = error == 0 ? MOST_FACTOR : SAFETY * Power.of(error, -1.0 / order);
        return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, wanted));
    }

    @Override
    public void stay(double end) {
        if (step.time() > end) {
            double[] before = steps.dropFrom(end);
            step.back(steps.reached(), before);
            goOn(end, end);
        }
        until = end;
    }

    @Override
    public double from() {
        return steps.from();
    }

    @Override
    public double until() {
        return until;
    }

    @Override
    public double reached() {
        return step.time();
    }

    @Override
    public double[] at(double time) {
        return steps.at(time);
    }

    @Override
    public double at(int state, double time) {
        return steps.at(state, time);
    }

    @Override
    public double nextStep() {
        return length;
    }

    @Override
    public double passes(int state, double level, double after) {
        return steps.passes(state, level, after);
    }
}
