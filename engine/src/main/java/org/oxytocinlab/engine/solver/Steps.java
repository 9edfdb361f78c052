package org.oxytocinlab.engine.solver;

import java.util.Arrays;

/** Steps with a polynomial for each state, which answers at any time. Not for several threads at once. */
final class Steps {
    private static final int TERMS = Tableau.DEGREE + 1;
    private static final int FEW = 16;

    private final int size;
    private final double[] read;
    private double[] ends = new double[FEW];
    private double[] lengths = new double[FEW];
    private double[] polynomials;
    private final double[] end;
    private int count;
    private int current;
    private final double from;
    private double readAt = Double.NaN;

    Steps(double from, double[] start) {
        this.from = from;
        this.size = start.length;
        this.end = start.clone();
        this.read = new double[size];
        this.polynomials = new double[FEW * size * TERMS];
    }

    /**
     * Adds a step that follows those that are there.
     *
     * @param until its end [min]
     * @param length its length, with which it was taken [min]
     * @param before states at its start
     * @param k rates of all its stages
     * @param after states at its end; copied
     */
    void add(double until, double length, double[] before, double[][] k, double[] after) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
            polynomials = Arrays.copyOf(polynomials, 2 * polynomials.length);
        }
        for (int i = 0; i < size; i++) {
            int at = (count * size + i) * TERMS;
            double rise = after[i] - before[i];
            double first = length * k[0][i] - rise;
            polynomials[at] = before[i];
            polynomials[at + 1] = rise;
            polynomials[at + 2] = first;
            polynomials[at + 3] = rise - first - length * k[Tableau.ADVANCING - 1][i];
            for (int d = 0; d < Tableau.DENSE.length; d++) {
                int[] stages = Tableau.DENSE_STAGES[d];
                double[] shares = Tableau.DENSE[d];
                double sum = 0;
                for (int s = 0; s < shares.length; s++) {
                    sum += shares[s] * k[stages[s]][i];
                }
                polynomials[at + 4 + d] = length * sum;
            }
        }
        ends[count] = until;
        lengths[count] = length;
        count++;
        System.arraycopy(after, 0, end, 0, size);
    }

    /** Start of the first [min]. */
    double from() {
        return from;
    }

    /** End of the last [min]. */
    double until() {
        return count == 0 ? from : ends[count - 1];
    }

    /** The states at a time [min]; the array is overwritten by the next call. */
    double[] at(double time) {
        if (time == readAt) {
            return read;
        }
        if (count == 0) {
            System.arraycopy(end, 0, read, 0, size);
        } else {
            int step = stepAt(time);
            for (int i = 0; i < size; i++) {
                read[i] = value(step, i, time);
            }
        }
        readAt = time;
        return read;
    }

    /** One state at a time [min]. */
    double at(int state, double time) {
        return count == 0 ? end[state] : value(stepAt(time), state, time);
    }

    /**
     * Takes away the steps that go beyond a time [min].
     *
     * @return the states at the start of the first of them
     */
    double[] dropFrom(double time) {
        while (count > 0 && begin(count - 1) >= time) {
            count--;
        }
        if (count > 0 && ends[count - 1] > time) {
            count--;
        }
        current = Math.max(0, Math.min(current, count - 1));
        readAt = Double.NaN;
        for (int i = 0; i < size; i++) {
            end[i] = polynomials[(count * size + i) * TERMS];
        }
        return end;
    }

    /** When a state that only grows passes a level after a time [min]. */
    double passes(int state, double level, double after) {
        int step = count == 0 ? 0 : stepAt(after);
        if (count == 0 || value(step, state, after) >= level) {
            return after;
        }
        while (step < count - 1 && value(step, state, ends[step]) < level) {
            step++;
        }
        int found = step;
        double low = Math.max(after, begin(step));
        if (value(found, state, low) >= level) {
            return low;
        }
        return Crossing.of(time -> value(found, state, time) - level, low, ends[found]);
    }

    private double begin(int step) {
        return step == 0 ? from : ends[step - 1];
    }

    /** Times usually come in order. */
    private int stepAt(double time) {
        while (current > 0 && time < begin(current)) {
            current--;
        }
        while (current < count - 1 && time > ends[current]) {
            current++;
        }
        return current;
    }

    private double value(int step, int state, double time) {
        double there = (time - begin(step)) / lengths[step];
        double rest = 1 - there;
        int at = (step * size + state) * TERMS;
        double[] p = polynomials;
        double inner = p[at + 4] + there * (p[at + 5] + rest * (p[at + 6] + there * p[at + 7]));
        return p[at] + there * (p[at + 1] + rest * (p[at + 2] + there * (p[at + 3] + rest * inner)));
    }
}
