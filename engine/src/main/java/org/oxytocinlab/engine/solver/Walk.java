package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/** One system on its way from one time to another, step by step. */
final class Walk {
    /** Control of the step, as Commons Math has it. */
    private static final double SAFETY = 0.9;

    private static final double LEAST_FACTOR = 0.2;
    private static final double MOST_FACTOR = 10;
    private static final int ORDER = 8;

    private final Tolerance tolerance;
    private final Layout layout;
    private final Rates rates;
    private final double until;
    private final Steps steps;
    private final double longest;
    private final double shortest;
    private final double[] scales;
    private final double[][] k;
    private final double[] stage;
    private double[] now;
    private double[] next;
    private double[] last;
    private double time;
    private double step;
    private int evaluations;

    Walk(Tolerance tolerance, Layout layout, Rates rates, double from, double[] start, double until, Steps steps) {
        this.tolerance = tolerance;
        this.layout = layout;
        this.rates = rates;
        this.until = until;
        this.steps = steps;
        this.longest = Math.min(tolerance.longestStep(), until - from);
        this.shortest = Tolerance.shortestStep(longest);
        this.scales = layout.scales();
        this.k = new double[Tableau.STAGES][start.length];
        this.stage = new double[start.length];
        this.now = start.clone();
        this.next = new double[start.length];
        this.last = k[0];
        this.time = from;
    }

    /** @param guess length of the first step, or not a number [min] */
    void toTheEnd(double guess) {
        evaluate(time, now, k[0]);
        step = guess > 0 ? Math.min(guess, tolerance.longestStep()) : firstStep();
        boolean isLast = false;
        while (!isLast) {
            double planned = step;
            isLast = time + step >= until;
            step = isLast ? until - time : step;
            double error = tried();
            double factor = factor(error);
            if (error < 1) {
                steps.next(Math.min(tolerance.longestStep(), Math.max(planned, step * factor)));
                accept(isLast ? until : time + step);
            } else {
                isLast = false;
            }
            step = Math.min(longest, step * factor);
            if (step < shortest && !isLast) {
                throw new StiffnessFault(layout, last, time, null);
            }
        }
    }

    private double tried() {
        for (int s = 1; s < Tableau.ADVANCING; s++) {
            double[] target = s == Tableau.ADVANCING - 1 ? next : stage;
            combine(s, target);
            evaluate(time + Tableau.C[s] * step, target, k[s]);
        }
        return error();
    }

    /** The state at which a stage is taken, from the earlier ones. */
    private void combine(int s, double[] target) {
        double[] shares = Tableau.A[s];
        Arrays.fill(target, 0);
        for (int l = 0; l < shares.length; l++) {
            double share = shares[l];
            double[] earlier = k[l];
            for (int i = 0; share != 0 && i < target.length; i++) {
                target[i] += share * earlier[i];
            }
        }
        for (int i = 0; i < target.length; i++) {
            target[i] = now[i] + step * target[i];
        }
    }

    private double error() {
        double fifth = 0;
        double third = 0;
        for (int i = 0; i < now.length; i++) {
            double size = Math.max(Math.abs(now[i]), Math.abs(next[i]));
            double allowed = tolerance.absolute() * scales[i] + tolerance.relative() * size;
            double one = 0;
            double other = 0;
            for (int s = 0; s < Tableau.FIFTH.length; s++) {
                one += Tableau.FIFTH[s] * k[s][i];
                other += Tableau.THIRD[s] * k[s][i];
            }
            fifth += one / allowed * (one / allowed);
            third += other / allowed * (other / allowed);
        }
        double sum = fifth + 0.01 * third;
        return step * fifth / Math.sqrt(now.length * (sum > 0 ? sum : 1));
    }

    private static double factor(double error) {
        if (!(error < Double.MAX_VALUE)) {
            return LEAST_FACTOR;
        }
        double wanted = error == 0 ? MOST_FACTOR : SAFETY * FastMath.pow(error, -1.0 / ORDER);
        return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, wanted));
    }

    private void accept(double reached) {
        for (int s = Tableau.ADVANCING; s < Tableau.STAGES; s++) {
            combine(s, stage);
            evaluate(time + Tableau.C[s] * step, stage, k[s]);
        }
        steps.add(reached, step, now, k, next);
        double[] old = now;
        now = next;
        next = old;
        double[] first = k[0];
        k[0] = k[Tableau.ADVANCING - 1];
        k[Tableau.ADVANCING - 1] = first;
        time = reached;
    }

    /** A guess that makes an Euler step small [hairer1993, II.4]. */
    private double firstStep() {
        double size = 0;
        double speed = 0;
        for (int i = 0; i < now.length; i++) {
            size += square(now[i] / allowed(i));
            speed += square(k[0][i] / allowed(i));
        }
        double guess = size < 1e-10 || speed < 1e-10 ? 1e-6 : 0.01 * Math.sqrt(size / speed);
        for (int i = 0; i < now.length; i++) {
            stage[i] = now[i] + guess * k[0][i];
        }
        evaluate(time + guess, stage, k[1]);
        double bend = 0;
        for (int i = 0; i < now.length; i++) {
            bend += square((k[1][i] - k[0][i]) / allowed(i));
        }
        double most = Math.max(Math.sqrt(speed), Math.sqrt(bend) / guess);
        double wanted = most < 1e-15 ? Math.max(1e-6, 0.001 * guess) : FastMath.pow(0.01 / most, 1.0 / ORDER);
        return Math.max(shortest, Math.min(longest, Math.max(Math.min(100 * guess, wanted), 1e-12 * Math.abs(time))));
    }

    private double allowed(int i) {
        return tolerance.absolute() * scales[i] + tolerance.relative() * Math.abs(now[i]);
    }

    private static double square(double value) {
        return value * value;
    }

    private void evaluate(double at, double[] states, double[] target) {
        if (++evaluations > Tolerance.MOST_EVALUATIONS) {
            throw new StiffnessFault(layout, last, time, null);
        }
        rates.at(at, states, target);
        last = target;
    }
}
