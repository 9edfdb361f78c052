package org.oxytocinlab.engine.solver;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * The modes of a linear system in which nothing flows back, so that its states can be put in an order in which each follows
 * from earlier ones: what is on the diagonal are the values of its modes, one for each state, and the modes follow by
 * substitution, exactly and without iteration.
 */
final class OneWay {
    private final double[][] matrix;
    private final int[] order;

    private OneWay(double[][] matrix, int[] order) {
        this.matrix = matrix;
        this.order = order;
    }

    /** Of a system; none where something flows back. */
    static @Nullable Spectrum of(double[][] matrix, Memory memory) {
        int[] order = order(matrix);
        return order == null ? null : new OneWay(matrix, order).spectrum(memory);
    }

    /** An order in which each state follows from earlier ones alone; none where there is no such order. */
    private static int @Nullable [] order(double[][] matrix) {
        int[] order = new int[matrix.length];
        boolean[] placed = new boolean[matrix.length];
        for (int place = 0; place < order.length; place++) {
            int next = next(matrix, placed);
            if (next < 0) {
                return null;
            }
            order[place] = next;
            placed[next] = true;
        }
        return order;
    }

    /** A state that follows from those that are placed and from itself; -1 where there is none. */
    private static int next(double[][] matrix, boolean[] placed) {
        for (int state = 0; state < placed.length; state++) {
            boolean isNext = !placed[state];
            for (int other = 0; other < placed.length; other++) {
                isNext &= placed[other] || other == state || matrix[state][other] == 0;
            }
            if (isNext) {
                return state;
            }
        }
        return -1;
    }

    private Spectrum spectrum(Memory memory) {
        int size = order.length;
        double[] values = memory.numbers(size);
        double[][] vectors = memory.table(size, size);
        double[][] inverse = memory.table(size, size);
        for (int from = 0; from < size; from++) {
            int mode = order[from];
            values[mode] = matrix[mode][mode];
            vectors[mode][mode] = 1;
            inverse[mode][mode] = 1;
            for (int later = from + 1; later < size; later++) {
                int state = order[later];
                double driven = sum(matrix[state], vectors, mode, from, later);
                // Where nothing drives it, it has no part in the mode, even if it is as quick.
                vectors[state][mode] = driven == 0 ? 0 : driven / (values[mode] - matrix[state][state]);
            }
        }
        for (int from = 0; from < size; from++) {
            for (int later = from + 1; later < size; later++) {
                int mode = order[later];
                inverse[mode][order[from]] = -sum(vectors[mode], inverse, order[from], from, later);
            }
        }
        return new Spectrum(values, vectors, inverse);
    }

    /** Of a row times a column, the terms of the states from one place in the order to before another. */
    private double sum(double[] row, double[][] columns, int column, int from, int before) {
        double sum = 0;
        for (int i = from; i < before; i++) {
            sum += row[order[i]] * columns[order[i]][column];
        }
        return sum;
    }
}
