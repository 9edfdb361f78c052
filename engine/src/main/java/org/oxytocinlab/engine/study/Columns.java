package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of the women of an arm: written one woman at a time, read one column at a time. Where they are kept is not the
 * engine's matter, so that a trial may be larger than memory.
 */
public interface Columns {
    /** Columns in memory, for as many arms as a trial has. */
    Keeper IN_MEMORY = width -> new InMemory();

    /** Where columns are kept. */
    @FunctionalInterface
    interface Keeper {
        /**
         * Room for the women of one arm.
         *
         * @param width how many columns
         */
        Columns columns(int width);
    }

    /**
     * Adds a woman.
     *
     * @param row one number for each column; nobody changes it afterwards
     */
    void append(double[] row);

    /**
     * A column of the women from, inclusive, until, exclusive; may be called by several threads when all women are there.
     *
     * @return the caller's own, the same bits that were written
     */
    double[] read(int column, int from, int until);

    /** Columns in memory. */
    final class InMemory implements Columns {
        private final List<double[]> rows = new ArrayList<>();

        private InMemory() {}

        @Override
        public void append(double[] row) {
            rows.add(row);
        }

        @Override
        public double[] read(int column, int from, int until) {
            double[] values = new double[until - from];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.get(from + i)[column];
            }
            return values;
        }
    }
}
