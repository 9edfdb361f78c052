package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.quantity.Memory;

/** Steps, each with a polynomial for each state. Not for several threads at once. */
final class Steps extends Pieces {
    /** Of each polynomial: its value at the start, and one for each power. */
    static final int TERMS = Tableau.DEGREE + 1;

    private static final int FEW = 16;

    private final Memory memory;
    private final int size;
    private final double[] read;

    /** Of each step the values at its start, then the first terms of all states, and so on. */
    private double[][] cells;

    /** For how many steps there are such arrays; some may have been taken away again. */
    private int used;

    private final double[] end;
    private double readAt = Double.NaN;

    /** Without any step yet. */
    Steps(Memory memory, double from, double[] start) {
        super(memory, from, FEW);
        this.memory = memory;
        this.size = start.length;
        this.cells = memory.rows(FEW);
        this.end = memory.copy(start, size);
        this.read = memory.numbers(size);
    }

    /**
     * Adds a step that follows those that are there.
     *
     * @param until its end [min]
     * @param length its length, with which it was taken [min]
     * @param terms of its polynomials; copied
     * @param after states at its end; copied
     */
    void add(double until, double length, double[] terms, double[] after) {
        makeRoom();
        int step = count();
        if (step == used) {
            cells[step] = memory.numbers(size * TERMS);
            used++;
        }
        System.arraycopy(terms, 0, cells[step], 0, size * TERMS);
        append(until, length);
        System.arraycopy(after, 0, end, 0, size);
    }

    @Override
    void grow(int room) {
        super.grow(room);
        double[][] more = memory.rows(room);
        System.arraycopy(cells, 0, more, 0, used);
        cells = more;
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
