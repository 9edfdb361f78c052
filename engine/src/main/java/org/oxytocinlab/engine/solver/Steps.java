package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Steps, each with a polynomial for each state, which is worked out when the inside of the step is first read: nobody looks
 * into most of them. Not for several threads at once.
 */
final class Steps extends Pieces {
    private static final int TERMS = Tableau.DEGREE + 1;
    private static final int FEW = 16;

    /** The stages that advance and have a share in the dense output. */
    private static final int[] TELLING = IntStream.range(0, Tableau.ADVANCING)
            .filter(stage -> Stream.concat(Arrays.stream(Tableau.A).skip(Tableau.ADVANCING), Arrays.stream(Tableau.D))
                    .anyMatch(row -> row[stage] != 0))
            .toArray();

    private final Memory memory;
    private final int size;
    private final Rates rates;
    private final double[] read;
    private final double[] before;

    /** Apart from what is read: who reads a later loop may still hold that. */
    private final double[] between;

    private final double[][] k;
    private boolean[] worked = new boolean[FEW];

    /**
     * Of each step the states at its start, followed by the rates of those of its stages that say something of its inside, or
     * by the terms of its polynomials.
     */
    private double[][] cells;

    /** For how many steps there are such arrays; some may have been taken away again. */
    private int used;

    private final double[] end;
    private double readAt = Double.NaN;

    /**
     * Without any step yet.
     *
     * @param rates that are asked for the inside of a step
     */
    Steps(Memory memory, Rates rates, double from, double[] start) {
        super(memory, from, FEW);
        this.memory = memory;
        this.rates = rates;
        this.size = start.length;
        this.cells = memory.rows(FEW);
        this.end = memory.copy(start, size);
        this.read = memory.numbers(size);
        this.k = memory.table(Tableau.STAGES, size);
        this.before = memory.numbers(size);
        this.between = memory.numbers(size);
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
        makeRoom();
        int step = count();
        double[] cell = step < used ? cells[step] : memory.numbers(size * (1 + TELLING.length));
        used = Math.max(used, step + 1);
        System.arraycopy(before, 0, cell, 0, size);
        for (int i = 0; i < TELLING.length; i++) {
            System.arraycopy(advancing[TELLING[i]], 0, cell, (1 + i) * size, size);
        }
        cells[step] = cell;
        worked[step] = false;
        append(until, length);
        System.arraycopy(after, 0, end, 0, size);
    }

    @Override
    void grow(int room) {
        super.grow(room);
        worked = Arrays.copyOf(worked, room);
        double[][] more = memory.rows(room);
        System.arraycopy(cells, 0, more, 0, used);
        cells = more;
    }

    /** Takes the stages that serve the dense output alone, and puts polynomials in the place of the rates. */
    private void work(int step) {
        double[] cell = cells[step];
        double length = length(step);
        System.arraycopy(cell, 0, before, 0, size);
        for (int i = 0; i < TELLING.length; i++) {
            System.arraycopy(cell, (1 + i) * size, k[TELLING[i]], 0, size);
        }
        rates.ahead(begin(step), length, Tableau.READ);
        for (int s = Tableau.ADVANCING; s < Tableau.STAGES; s++) {
            Tableau.STAGE[s].go(before, length, k, between);
            rates.at(begin(step) + Tableau.C[s] * length, between, k[s]);
        }
        for (int i = 0; i < size; i++) {
            double rise = atEnd(step, i) - before[i];
            double first = length * k[0][i] - rise;
            cell[size + i] = rise;
            cell[2 * size + i] = first;
            cell[3 * size + i] = rise - first - length * k[Tableau.ADVANCING - 1][i];
        }
        for (int d = 0; d < Tableau.DENSE.length; d++) {
            Tableau.DENSE[d].sum(k, between);
            for (int i = 0; i < size; i++) {
                cell[(4 + d) * size + i] = length * between[i];
            }
        }
        worked[step] = true;
    }

    @Override
    double atEnd(int step, int state) {
        return step == count() - 1 ? end[state] : cells[step + 1][state];
    }

    /** The states at a time [min]; the array is overwritten by the next call. */
    double[] at(double time) {
        if (time == readAt) {
            return read;
        }
        if (count() == 0) {
            System.arraycopy(end, 0, read, 0, size);
        } else {
            int step = pieceAt(time);
            for (int i = 0; i < size; i++) {
                read[i] = value(step, i, time);
            }
        }
        readAt = time;
        return read;
    }

    /** One state at a time [min]. */
    double at(int state, double time) {
        return count() == 0 ? end[state] : value(pieceAt(time), state, time);
    }

    /**
     * Takes away the steps that go beyond a time [min].
     *
     * @return the states at the start of the first of them
     */
    double[] dropFrom(double time) {
        takeAway(time);
        readAt = Double.NaN;
        for (int i = 0; i < size; i++) {
            end[i] = cells[count()][i];
        }
        return end;
    }

    @Override
    double inside(int step, int state, double time) {
        if (!worked[step]) {
            work(step);
        }
        double there = (time - begin(step)) / length(step);
        double rest = 1 - there;
        double[] cell = cells[step];
        double sum = 0;
        for (int d = TERMS - 1; d > 0; d--) {
            sum = (d % 2 == 1 ? there : rest) * (cell[d * size + state] + sum);
        }
        return cell[state] + sum;
    }
}
