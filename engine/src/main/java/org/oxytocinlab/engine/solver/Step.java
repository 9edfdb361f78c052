package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Power;

/** One step of Dormand and Prince 8(5,3) and the arrays that it needs, used again for every step. */
final class Step {
    private static final int ORDER = 8;

    /** The highest term of the dense output at its largest: s⁴·(1 − s)³ at s = 4/7. */
    private static final double HIGHEST = 256.0 * 27 / 823_543;

    private final Tolerance tolerance;
    private final Layout layout;
    private final Rates rates;
    private final double[] absolute;
    private final double[][] k;
    private final double[] stage;
    private final double[] fifths;
    private final double[] thirds;
    private final double[] terms;
    private double[] now;
    private double[] next;
    private double time;
    private int evaluations;

    Step(Memory memory, Tolerance tolerance, Layout layout, Rates rates, double from, double[] start) {
        this.tolerance = tolerance;
        this.layout = layout;
        this.rates = rates;
        int size = start.length;
        this.absolute = memory.numbers(size);
        for (int i = 0; i < size; i++) {
            absolute[i] = tolerance.absolute() * layout.scales()[i];
        }
        this.k = memory.table(Tableau.STAGES, size);
        this.stage = memory.numbers(size);
        this.fifths = memory.numbers(size);
        this.thirds = memory.numbers(size);
        this.terms = memory.numbers(Steps.TERMS * size);
        this.now = memory.copy(start, size);
        this.next = memory.numbers(size);
        begin(from);
    }

    /** Starts from the states in force, at a time [min]. */
    private void begin(double from) {
        time = from;
        evaluate(time, now, k[0]);
    }

    /** Goes back to states at an earlier time [min]. */
    void back(double earlier, double[] states) {
        System.arraycopy(states, 0, now, 0, now.length);
        begin(earlier);
    }

    /** The states in force. */
    double[] states() {
        return now;
    }

    /** When they are in force [min]. */
    double time() {
        return time;
    }

    /** Refuses states from which the model cannot go on. */
    void demand() {
        rates.demand(time, now);
    }

    /** Where the solver is stuck; the rates that vary most within the step are to blame. */
    StiffnessFault stuck() {
        double[] ranges = new double[now.length];
        for (int i = 0; i < ranges.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < Tableau.ADVANCING; s++) {
                least = Math.min(least, k[s][i]);
                most = Math.max(most, k[s][i]);
            }
            ranges[i] = most - least;
        }
        return new StiffnessFault(layout, ranges, time, null);
    }

    /**
     * Tries a step; nothing has moved yet.
     *
     * @return its error as a share of what is allowed
     */
    double tried(double length) {
        rates.ahead(time, length, Tableau.TAKEN);
        for (int s = 1; s < Tableau.ADVANCING; s++) {
            double[] target = s == Tableau.ADVANCING - 1 ? next : stage;
            Tableau.STAGE[s].go(now, length, k, target);
            evaluate(time + Tableau.C[s] * length, target, k[s]);
        }
        return error(length);
    }

    private double error(double length) {
        Tableau.FIFTH_ERROR.sum(k, fifths);
        Tableau.THIRD_ERROR.sum(k, thirds);
        double fifth = 0;
        double third = 0;
        for (int i = 0; i < now.length; i++) {
            double size = Math.max(Math.abs(now[i]), Math.abs(next[i]));
            double allowed = absolute[i] + tolerance.relative() * size;
            fifth += square(fifths[i] / allowed);
            third += square(thirds[i] / allowed);
        }
        double sum = fifth + 0.01 * third;
        return length * fifth / Math.sqrt(now.length * (sum > 0 ? sum : 1));
    }

    /**
     * Works out the inside of the step that was tried: of each state the terms of a polynomial.
     *
     * @return the highest term as a share of what is allowed; what follows it is not larger
     */
    double inside(double length) {
        rates.ahead(time, length, Tableau.READ);
        for (int s = Tableau.ADVANCING; s < Tableau.STAGES; s++) {
            Tableau.STAGE[s].go(now, length, k, stage);
            evaluate(time + Tableau.C[s] * length, stage, k[s]);
        }
        int size = now.length;
        for (int i = 0; i < size; i++) {
            double rise = next[i] - now[i];
            double first = length * k[0][i] - rise;
            terms[i] = now[i];
            terms[size + i] = rise;
            terms[2 * size + i] = first;
            terms[3 * size + i] = rise - first - length * k[Tableau.ADVANCING - 1][i];
        }
        for (int d = 0; d < Tableau.DENSE.length; d++) {
            Tableau.DENSE[d].sum(k, stage);
            for (int i = 0; i < size; i++) {
                terms[(4 + d) * size + i] = length * stage[i];
            }
        }
        return highest();
    }

    private double highest() {
        double most = 0;
        for (int i = 0; i < now.length; i++) {
            double highest = HIGHEST * Math.abs(terms[Tableau.DEGREE * now.length + i]);
            double size = Math.max(Math.abs(now[i]), Math.abs(next[i]));
            most = Math.max(most, highest / (absolute[i] + tolerance.relative() * size));
        }
        return most;
    }

    /** Takes the step that was tried, of which the inside is worked out. */
    void take(double length, double reached, Steps steps) {
        steps.add(reached, length, terms, next);
        double[] old = now;
        now = next;
        next = old;
        double[] first = k[0];
        k[0] = k[Tableau.ADVANCING - 1];
        k[Tableau.ADVANCING - 1] = first;
        time = reached;
    }

    /** A guess that makes an Euler step small [hairer1993, II.4]. */
    double first(double longest) {
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
        double wanted = most < 1e-15 ? Math.max(1e-6, 0.001 * guess) : Power.of(0.01 / most, 1.0 / ORDER);
        return Math.min(longest, Math.max(Math.min(100 * guess, wanted), 1e-12 * Math.abs(time)));
    }

    private double allowed(int i) {
        return absolute[i] + tolerance.relative() * Math.abs(now[i]);
    }

    private static double square(double value) {
        return value * value;
    }

    private void evaluate(double at, double[] states, double[] target) {
        if (++evaluations > Tolerance.MOST_EVALUATIONS) {
            throw stuck();
        }
        rates.at(at, states, target);
    }
}
