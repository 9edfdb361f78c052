package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oxytocinlab.engine.body.Rates;

/**
 * Steps, each with a polynomial for each state, which is worked out when the inside of the step is first read: nobody looks
 * into most of them. Not for several threads at once.
 */
final class Steps {
    private static final int TERMS = Tableau.DEGREE + 1;
    private static final int FEW = 16;

    /** The stages that advance and have a share in the dense output. */
    private static final int[] TELLING = IntStream.range(0, Tableau.ADVANCING)
            .filter(stage -> Stream.concat(Arrays.stream(Tableau.A).skip(Tableau.ADVANCING), Arrays.stream(Tableau.D))
                    .anyMatch(row -> row[stage] != 0))
            .toArray();

    private final int size;
    private final Rates rates;
    private final double[] read;
    private final double[] before;
    private final double[][] k;
    private double[] ends = new double[FEW];
    private double[] lengths = new double[FEW];
    private boolean[] worked = new boolean[FEW];

    /**
     * Of each step the states at its start, followed by the rates of those of its stages that say something of its inside, or
     * by the terms of its polynomials.
     */
    private double[][] cells = new double[FEW][];

    private final double[] end;
    private int count;
    private int current;
    private final double from;
    private double readAt = Double.NaN;

    /**
     * Without any step yet.
     *
     * @param rates that are asked for the inside of a step
     */
    Steps(Rates rates, double from, double[] start) {
        this.rates = rates;
        this.from = from;
        this.size = start.length;
        this.end = start.clone();
        this.read = new double[size];
        this.k = new double[Tableau.STAGES][size];
        this.before = new double[size];
    }

    /**
     * Adds a step that follows those that are there.
     *
     * @param until its end [min]
     * @param length its length, with which it was taken [min]
     * @param before states at its start; copied
     * @param advancing rates of the stages that advance; copied
     * @param after states at its end; copied
     */
    void add(double until, double length, double[] before, double[][] advancing, double[] after) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
            worked = Arrays.copyOf(worked, 2 * count);
            cells = Arrays.copyOf(cells, 2 * count);
        }
        double[] cell = cells[count] == null ? new double[size * (1 + TELLING.length)] : cells[count];
        System.arraycopy(before, 0, cell, 0, size);
        for (int i = 0; i < TELLING.length; i++) {
            System.arraycopy(advancing[TELLING[i]], 0, cell, (1 + i) * size, size);
        }
        cells[count] = cell;
        ends[count] = until;
        lengths[count] = length;
        worked[count] = false;
        count++;
        System.arraycopy(after, 0, end, 0, size);
    }

    /** Takes the stages that serve the dense output alone, and puts polynomials in the place of the rates. */
    private void work(int step) {
        double[] cell = cells[step];
        double length = lengths[step];
        System.arraycopy(cell, 0, before, 0, size);
        for (int i = 0; i < TELLING.length; i++) {
            System.arraycopy(cell, (1 + i) * size, k[TELLING[i]], 0, size);
        }
        rates.ahead(begin(step), length, Tableau.READ);
        for (int s = Tableau.ADVANCING; s < Tableau.STAGES; s++) {
            Tableau.STAGE[s].go(before, length, k, read);
            rates.at(begin(step) + Tableau.C[s] * length, read, k[s]);
        }
        for (int i = 0; i < size; i++) {
            double rise = atEnd(step, i) - before[i];
            double first = length * k[0][i] - rise;
            cell[size + i] = rise;
            cell[2 * size + i] = first;
            cell[3 * size + i] = rise - first - length * k[Tableau.ADVANCING - 1][i];
        }
        for (int d = 0; d < Tableau.DENSE.length; d++) {
            Tableau.DENSE[d].sum(k, read);
            for (int i = 0; i < size; i++) {
                cell[(4 + d) * size + i] = length * read[i];
            }
        }
        worked[step] = true;
        readAt = Double.NaN;
    }

    private double atEnd(int step, int state) {
        return step == count - 1 ? end[state] : cells[step + 1][state];
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
            end[i] = cells[count][i];
        }
        return end;
    }

    /** When a state that only grows passes a level after a time [min]. */
    double passes(int state, double level, double after) {
        if (count == 0) {
            return after;
        }
        int step = stepAt(after);
        double time = after;
        double value = value(step, state, after);
        if (value >= level) {
            return after;
        }
        while (step < count - 1 && atEnd(step, state) < level) {
            value = atEnd(step, state);
            time = ends[step];
            step++;
        }
        int found = step;
        double above = atEnd(step, state) - level;
        return Crossing.of(each -> value(found, state, each) - level, time, value - level, ends[found], above);
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
        if (time == ends[step]) {
            return atEnd(step, state);
        }
        if (!worked[step]) {
            work(step);
        }
        double there = (time - begin(step)) / lengths[step];
        double rest = 1 - there;
        double[] cell = cells[step];
        double sum = 0;
        for (int d = TERMS - 1; d > 0; d--) {
            sum = (d % 2 == 1 ? there : rest) * (cell[d * size + state] + sum);
        }
        return cell[state] + sum;
    }
}
